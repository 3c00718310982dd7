package jp.mykempo.imports.desk;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;

import jp.mykempo.imports.Difference;
import jp.mykempo.imports.FileImporter;
import jp.mykempo.imports.Imports;
import jp.mykempo.imports.RunLog;
import jp.mykempo.kernel.PeopleTime;
import jp.mykempo.office.AllowedTo;
import jp.mykempo.office.CurrentStaff;
import jp.mykempo.office.Role;
import jp.mykempo.office.listing.Csv;
import jp.mykempo.site.Answer;
import jp.mykempo.site.Message;
import jp.mykempo.site.NotHere;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** A file at the desk: progress while it is read, then the report and what it would change. */
@Controller
@AllowedTo(Role.IMPORTS)
class FileController {

	static final String FILE = "/office/imports/{upload:[0-9]{1,18}}";

	private static final int FINDINGS_BESIDE = 20;

	private static final int DIFFERENCES_BESIDE = 10;

	private static final int A_PAGE = 50;

	private static final List<String> COLUMNS = List.of("difference", "number", "name", "item", "before", "after");

	private final UploadViews uploads;

	private final RunViews runs;

	private final Imports imports;

	private final Wording wording;

	FileController(UploadViews uploads, RunViews runs, Imports imports, Wording wording) {
		this.uploads = uploads;
		this.runs = runs;
		this.imports = imports;
		this.wording = wording;
	}

	@GetMapping(FILE)
	Answer show(@AuthenticationPrincipal CurrentStaff staff, @PathVariable long upload,
			@RequestParam(defaultValue = "") String told, Locale locale) {
		UploadView view = find(upload);
		Upload file = view.upload();
		return new FilePage(upload, facts(file, locale), file.state().name(), progress(view), report(view, locale),
				file.state() == UploadState.REFUSED ? this.wording.problem(locale, file.wish().kind(), view.run().problem()) : "", file.ends(),
				file.asked().filter(staff.id()::equals).isPresent(), mayLeaveOut(view),
				told.matches("late|own|asked|takenBack") ? told : "", steps(view, locale));
	}

	@GetMapping(FILE + "/differences")
	Answer differences(@PathVariable long upload, @RequestParam(defaultValue = "1") String page, Locale locale) {
		Upload file = find(upload).upload();
		return new DifferencesPage(upload, file.file().name(), differences(file, Slice.page(page), A_PAGE, locale));
	}

	@GetMapping(FILE + "/differences.csv")
	Answer exportDifferences(@PathVariable long upload, Locale locale) {
		Upload file = find(upload).upload();
		List<String> heads = this.wording.heads(locale, COLUMNS);
		return Csv.of(Message.of("imports.desk.saveAs.differences", upload), heads, differences(file, 1, RunLog.KEPT, locale).rows(),
				row -> Arrays.asList(row.kind(), row.number(), row.name() == null && row.number() == null
						? this.wording.text(locale, "imports.desk.protected") : row.name(), row.item(), row.before(), row.after()));
	}

	private UploadView find(long upload) {
		return this.uploads.find(upload).orElseThrow(NotHere::new);
	}

	private FilePage.Facts facts(Upload file, Locale locale) {
		Upload.Wish wish = file.wish();
		boolean modes = this.imports.importer(wish.kind()).filter(FileImporter::hasModes).isPresent();
		return new FilePage.Facts(file.file().name(), this.wording.kind(locale, wish.kind()), modes, wish.mode().name(),
				Wording.size(file.file().size()), HexFormat.of().formatHex(file.file().hash()), wish.withoutBadLines());
	}

	private FilePage.Progress progress(UploadView view) {
		Upload file = view.upload();
		if (!file.state().isWorking()) {
			return null;
		}
		boolean waits = file.state() == UploadState.RECEIVED || file.state() == UploadState.ORDERED;
		boolean reading = !waits && view.run() != null && view.run().finished() == null;
		return new FilePage.Progress(reading ? view.run().lines() : 0, file.file().lines(), waits ? ahead(file) : null);
	}

	private FilePage.Ahead ahead(Upload file) {
		UploadView.Ahead ahead = this.uploads.ahead(file);
		return new FilePage.Ahead(ahead.file(), Wording.number(ahead.lines()), Wording.number(ahead.of()), ahead.minutes(),
				ahead.waiting());
	}

	private FilePage.Report report(UploadView view, Locale locale) {
		UploadView.Run run = view.run();
		if (run == null || run.finished() == null || view.upload().state().isWorking()) {
			return null;
		}
		Upload file = view.upload();
		boolean undecided = file.state() == UploadState.CHECKED || file.state() == UploadState.ASKED;
		return new FilePage.Report(run.id(), Wording.number(run.lines()), Wording.number(run.errors()),
				Wording.number(run.warnings()), this.wording.counts(locale, file.wish().kind(), run.counts()),
				this.runs.findings(run.id(), 1, FINDINGS_BESIDE).map(finding -> this.wording.row(locale, file.wish().kind(), finding)),
				undecided ? differences(file, 1, DIFFERENCES_BESIDE, locale) : null);
	}

	private Slice<FilePage.DifferenceRow> differences(Upload file, int page, int size, Locale locale) {
		return this.uploads.differences(file.id(), page, size).map(one -> row(file.wish().kind(), one, locale));
	}

	private FilePage.DifferenceRow row(String kind, Difference one, Locale locale) {
		return new FilePage.DifferenceRow(one.kind(), this.wording.differenceKind(locale, kind, one), one.who().number(),
				one.who().name(), this.wording.item(locale, kind, one),
				this.wording.value(locale, kind, one.item(), one.before()),
				this.wording.value(locale, kind, one.item(), one.after()));
	}

	private boolean mayLeaveOut(UploadView view) {
		Upload file = view.upload();
		return file.state() == UploadState.REFUSED && view.run().errors() > 0 && !file.wish().withoutBadLines()
				&& this.imports.importer(file.wish().kind()).filter(FileImporter::mayLeaveOutBadLines).isPresent();
	}

	private static List<FilePage.Step> steps(UploadView view, Locale locale) {
		return view.steps()
			.stream()
			.map(step -> new FilePage.Step(step.state(), step.by(), PeopleTime.fullMoment(step.at(), locale)))
			.toList();
	}

}
