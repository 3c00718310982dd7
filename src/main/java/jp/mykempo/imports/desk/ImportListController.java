package jp.mykempo.imports.desk;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import jp.mykempo.imports.RunState;
import jp.mykempo.kernel.PeopleTime;
import jp.mykempo.office.AllowedTo;
import jp.mykempo.office.Role;
import jp.mykempo.office.listing.Csv;
import jp.mykempo.office.listing.ListRequest;
import jp.mykempo.site.Answer;
import jp.mykempo.site.Message;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 取り込み: files that wait, and the history of runs, to search and to take home (O2). */
@Controller
@AllowedTo(Role.IMPORTS)
class ImportListController {

	private static final List<String> COLUMNS = List.of("run", "kind", "mode", "file", "size", "hash", "state", "by", "started",
			"finished", "lines", "errors", "warnings", "counts");

	private final UploadViews uploads;

	private final RunViews runs;

	private final Wording wording;

	ImportListController(UploadViews uploads, RunViews runs, Wording wording) {
		this.uploads = uploads;
		this.runs = runs;
		this.wording = wording;
	}

	@GetMapping("/office/imports")
	Answer show(@RequestParam Map<String, String> query, Locale locale) {
		return new ImportsPage(this.uploads.open().stream().map(upload -> open(upload, locale)).toList(),
				this.runs.page(request(query)).map(run -> run(run, locale)), this.wording.kinds(locale),
				Arrays.stream(RunState.values()).map(Enum::name).toList());
	}

	@GetMapping("/office/imports/runs.csv")
	Answer export(@RequestParam Map<String, String> query, Locale locale) {
		List<String> heads = this.wording.heads(locale, COLUMNS);
		return Csv.of(Message.of("imports.desk.saveAs.runs"), heads, this.runs.all(request(query)), run -> cells(run, locale));
	}

	/** The latest first, unless asked otherwise. */
	private static ListRequest request(Map<String, String> query) {
		if (query.containsKey("sort")) {
			return RunViews.SHAPE.read(query);
		}
		Map<String, String> latest = new HashMap<>(query);
		latest.put("dir", "desc");
		return RunViews.SHAPE.read(latest);
	}

	private ImportsPage.Open open(UploadView view, Locale locale) {
		Upload upload = view.upload();
		UploadView.Step first = view.steps().getFirst();
		return new ImportsPage.Open(upload.id(), upload.file().name(), this.wording.kind(locale, upload.wish().kind()),
				upload.state().name(), PeopleTime.shortMoment(first.at(), locale), first.by());
	}

	private ImportsPage.Run run(RunViews.Entry run, Locale locale) {
		return new ImportsPage.Run(run.id(), run.file().name(), this.wording.kind(locale, run.file().kind()), run.file().mode(),
				run.state(), this.wording.by(locale, run), PeopleTime.shortMoment(run.started(), locale),
				Wording.number(run.file().lines()), Wording.number(run.found().errors()),
				this.wording.countsThatMatter(locale, run.file().kind(), run.found().counts()));
	}

	private List<Object> cells(RunViews.Entry run, Locale locale) {
		return Arrays.asList(run.id(), this.wording.kind(locale, run.file().kind()),
				this.wording.text(locale, "imports.mode." + run.file().mode()), run.file().name(), run.file().size(),
				run.file().hash(), this.wording.text(locale, "imports.desk.run." + run.state()), this.wording.by(locale, run),
				run.started(), run.finished(), run.file().lines(), run.found().errors(), run.found().warnings(),
				String.join(" / ", this.wording.counts(locale, run.file().kind(), run.found().counts())));
	}

}
