package jp.mykempo.imports.desk;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import jp.mykempo.imports.Finding;
import jp.mykempo.imports.RunLog;
import jp.mykempo.kernel.PeopleTime;
import jp.mykempo.office.AllowedTo;
import jp.mykempo.office.Role;
import jp.mykempo.office.listing.Csv;
import jp.mykempo.site.Answer;
import jp.mykempo.site.Message;
import jp.mykempo.site.NotHere;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** A run of the history, whoever began it, and what was found in its file by line and column. */
@Controller
@AllowedTo(Role.IMPORTS)
class RunController {

	private static final String RUN = "/office/imports/runs/{run:[0-9]{1,18}}";

	private static final int A_PAGE = 50;

	private static final List<String> COLUMNS = List.of("severity", "line", "column", "columnName", "finding");

	private final RunViews runs;

	private final Wording wording;

	RunController(RunViews runs, Wording wording) {
		this.runs = runs;
		this.wording = wording;
	}

	@GetMapping(RUN)
	Answer show(@PathVariable long run, @RequestParam(defaultValue = "1") String page, Locale locale) {
		RunViews.Entry entry = this.runs.find(run).orElseThrow(NotHere::new);
		RunViews.FileFacts file = entry.file();
		return new RunPage(run, entry.upload() == null ? 0 : entry.upload(), file.name(), this.wording.kind(locale, file.kind()),
				file.mode(), Wording.size(file.size()), file.hash(), entry.state(),
				this.wording.by(locale, entry),
				PeopleTime.fullMoment(entry.started(), locale),
				entry.finished() == null ? "–" : PeopleTime.fullMoment(entry.finished(), locale), Wording.number(file.lines()),
				this.wording.counts(locale, file.kind(), entry.found().counts()), this.wording.problem(locale, file.kind(), entry.problem()),
				Wording.number(entry.found().errors()), Wording.number(entry.found().warnings()),
				this.runs.findings(run, Slice.page(page), A_PAGE)
					.map(finding -> this.wording.row(locale, file.kind(), finding)));
	}

	@GetMapping(RUN + "/findings.csv")
	Answer export(@PathVariable long run, Locale locale) {
		String kind = this.runs.find(run).orElseThrow(NotHere::new).file().kind();
		return Csv.of(Message.of("imports.desk.saveAs.findings", run), this.wording.heads(locale, COLUMNS),
				this.runs.findings(run, 1, 2 * RunLog.KEPT).rows(), finding -> cells(this.wording.inWords(locale, kind, finding), locale));
	}

	private List<Object> cells(Finding finding, Locale locale) {
		return Arrays.asList(this.wording.text(locale, "imports.desk.severity." + finding.severity()),
				finding.line() == 0 ? "" : finding.line(), finding.column() == 0 ? "" : finding.column(), finding.columnName(),
				this.wording.sentence(locale, finding));
	}

}
