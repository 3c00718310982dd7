package jp.mykempo.imports.desk;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;

import jakarta.servlet.http.HttpServletRequest;
import jp.mykempo.imports.FileImporter;
import jp.mykempo.imports.Imports;
import jp.mykempo.imports.Mode;
import jp.mykempo.office.AllowedTo;
import jp.mykempo.office.Role;
import jp.mykempo.site.Answer;
import jp.mykempo.site.FieldErrors;
import jp.mykempo.site.Redirect;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** ファイルの受け取り: the kind is chosen, or seen from the file itself; reading it goes on without the browser (T4). */
@Controller
@AllowedTo(Role.IMPORTS)
class NewFileController {

	static final String HERE = "/office/imports/new";

	private final ImportDesk desk;

	private final Imports imports;

	private final ArrivalFolder folder;

	private final Wording wording;

	NewFileController(ImportDesk desk, Imports imports, ArrivalFolder folder, Wording wording) {
		this.desk = desk;
		this.imports = imports;
		this.folder = folder;
		this.wording = wording;
	}

	@GetMapping(HERE)
	Answer show(Locale locale) {
		return page("", Mode.FULL.name(), false, FieldErrors.none(), locale);
	}

	@PostMapping(HERE)
	Answer receive(HttpServletRequest request, Locale locale) {
		UploadForm form = UploadForm.read(request, this.folder);
		if (form.problem() != null) {
			return again(form, FieldErrors.at("file", form.problem(), Wording.size(this.folder.largest())), locale);
		}
		Optional<FileImporter> importer = importer(form);
		if (importer.isEmpty()) {
			return refused(form, FieldErrors.at("kind", "imports.desk.kind.unknown"), locale);
		}
		if (form.withoutBadLines() && !importer.get().mayLeaveOutBadLines()) {
			return refused(form, FieldErrors.at("without", "imports.desk.without.not",
					this.wording.kind(locale, importer.get().kind())), locale);
		}
		Mode mode = importer.get().hasModes() && form.mode().equals(Mode.DIFFERENCE.name()) ? Mode.DIFFERENCE : Mode.FULL;
		OptionalLong received = this.desk.receive(new Upload.Wish(importer.get().kind(), mode, form.withoutBadLines()),
				form.file());
		return received.isPresent() ? Redirect.to("/office/imports/" + received.getAsLong())
				: refused(form, FieldErrors.at("file", "imports.desk.file.many", ImportDesk.MOST_OPEN), locale);
	}

	private Optional<FileImporter> importer(UploadForm form) {
		if (!form.kind().isEmpty()) {
			return this.imports.importer(form.kind());
		}
		Path file = this.folder.path(form.file().key());
		List<FileImporter> fitting = this.imports.kinds()
			.stream()
			.flatMap(kind -> this.imports.importer(kind).stream())
			.filter(importer -> importer.recognises(file))
			.toList();
		return fitting.size() == 1 ? Optional.of(fitting.getFirst()) : Optional.empty();
	}

	/** The file is not kept: it has to be chosen once more. */
	private Answer refused(UploadForm form, FieldErrors errors, Locale locale) {
		this.folder.delete(form.file().key());
		return again(form, errors, locale);
	}

	private Answer again(UploadForm form, FieldErrors errors, Locale locale) {
		return page(form.kind(), form.mode(), form.withoutBadLines(), errors, locale);
	}

	private NewFilePage page(String kind, String mode, boolean without, FieldErrors errors, Locale locale) {
		return new NewFilePage(this.wording.kinds(locale), kind, mode, without, this.folder.largest(),
				Wording.size(this.folder.largest()), errors);
	}

}
