package jp.mykempo.imports.desk;

import java.util.List;
import java.util.Locale;

import jp.mykempo.office.AllowedTo;
import jp.mykempo.office.CurrentStaff;
import jp.mykempo.office.Role;
import jp.mykempo.site.Answer;
import jp.mykempo.site.FieldErrors;
import jp.mykempo.site.NotHere;
import jp.mykempo.site.Redirect;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 反映の確認: applying is an act of its own, after a second look, and by two people where much would end (T1). */
@Controller
@AllowedTo(Role.IMPORTS)
class DecisionController {

	private final ImportDesk desk;

	private final UploadViews uploads;

	private final Wording wording;

	DecisionController(ImportDesk desk, UploadViews uploads, Wording wording) {
		this.desk = desk;
		this.uploads = uploads;
		this.wording = wording;
	}

	@GetMapping(FileController.FILE + "/application")
	Answer check(@AuthenticationPrincipal CurrentStaff staff, @PathVariable long upload, Locale locale) {
		return look(staff, upload, FieldErrors.none(), locale);
	}

	@PostMapping(FileController.FILE + "/applications")
	Answer apply(@AuthenticationPrincipal CurrentStaff staff, @PathVariable long upload,
			@RequestParam(defaultValue = "") String looked, Locale locale) {
		return looked.isEmpty() ? notLooked(staff, upload, locale) : to(upload, this.desk.apply(upload, staff.id()), "");
	}

	@PostMapping(FileController.FILE + "/confirmations")
	Answer confirm(@AuthenticationPrincipal CurrentStaff staff, @PathVariable long upload,
			@RequestParam(defaultValue = "") String looked, Locale locale) {
		return looked.isEmpty() ? notLooked(staff, upload, locale) : to(upload, this.desk.confirm(upload, staff.id()), "");
	}

	@PostMapping(FileController.FILE + "/refusals")
	Answer takeBack(@PathVariable long upload) {
		return to(upload, this.desk.takeBack(upload), "takenBack");
	}

	@PostMapping(FileController.FILE + "/checks")
	Answer checkAgain(@PathVariable long upload, @RequestParam(defaultValue = "") String without) {
		boolean withoutBadLines = find(upload).upload().wish().withoutBadLines() || !without.isEmpty();
		return to(upload, this.desk.checkAgain(upload, withoutBadLines), "");
	}

	@PostMapping(FileController.FILE + "/discards")
	Answer discard(@PathVariable long upload) {
		return to(upload, this.desk.discard(upload), "");
	}

	private Answer notLooked(CurrentStaff staff, long upload, Locale locale) {
		return look(staff, upload, FieldErrors.at("looked", "imports.desk.looked.missing"), locale);
	}

	private Answer look(CurrentStaff staff, long upload, FieldErrors errors, Locale locale) {
		UploadView view = find(upload);
		Upload file = view.upload();
		boolean own = file.asked().filter(staff.id()::equals).isPresent();
		return switch (file.state()) {
			case CHECKED -> page(view, false, errors, locale);
			case ASKED -> own ? back(upload, "own") : page(view, true, errors, locale);
			case RECEIVED, CHECKING, ORDERED, APPLYING, APPLIED, UNCHANGED, REFUSED, INTERRUPTED, DISCARDED -> back(upload, "late");
		};
	}

	private ApplyPage page(UploadView view, boolean second, FieldErrors errors, Locale locale) {
		Upload file = view.upload();
		List<String> counts = this.wording.counts(locale, file.wish().kind(), view.run().counts());
		return new ApplyPage(file.id(), file.file().name(), this.wording.kind(locale, file.wish().kind()), counts, file.ends(),
				second, view.steps().getLast().by(), errors);
	}

	private UploadView find(long upload) {
		return this.uploads.find(upload).orElseThrow(NotHere::new);
	}

	/** Wherever the file stands by now; a file that is not there is not there. */
	private Answer to(long upload, DecisionOutcome outcome, String done) {
		find(upload);
		return switch (outcome) {
			case DONE -> back(upload, done);
			case OWN -> back(upload, "own");
			case LATE -> back(upload, "late");
		};
	}

	private static Redirect back(long upload, String told) {
		return Redirect.to("/office/imports/" + upload + (told.isEmpty() ? "" : "?told=" + told));
	}

}
