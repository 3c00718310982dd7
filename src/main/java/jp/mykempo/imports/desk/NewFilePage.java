package jp.mykempo.imports.desk;

import java.util.List;

import jp.mykempo.site.FieldErrors;
import jp.mykempo.site.Page;

import org.springframework.http.HttpStatus;

/**
 * Handing a file in.
 *
 * @param kind as chosen; empty: by the file
 * @param most bytes a file may have
 * @param mostWords the same for people
 */
public record NewFilePage(List<Kind> kinds, String kind, String mode, boolean withoutBadLines, long most, String mostWords,
		FieldErrors errors) implements Page {

	/** A kind of files, with its name for people. */
	public record Kind(String key, String title) {
	}

	@Override
	public HttpStatus status() {
		boolean large = this.errors.of("file").filter(error -> error.key().equals(UploadForm.TOO_LARGE)).isPresent();
		return large ? HttpStatus.CONTENT_TOO_LARGE : this.errors.any() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK;
	}

}
