package jp.mykempo.expenses.application;

import java.time.Year;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import jp.mykempo.site.FieldErrors;
import jp.mykempo.site.Message;
import jp.mykempo.site.Page;

import org.springframework.http.HttpStatus;

/**
 * For which months the notice is wanted (C5).
 *
 * @param refusal why the application was not received
 */
public record ApplicationFormPage(ApplicationForm form, List<Year> years, FieldErrors errors, Optional<Message> refusal)
		implements Page {

	/** One end of the period: its fields and what is chosen in them. */
	public record End(String name, String year, String month) {
	}

	public List<End> ends() {
		return List.of(new End("from", this.form.fromYear(), this.form.fromMonth()),
				new End("to", this.form.toYear(), this.form.toMonth()));
	}

	public List<String> months() {
		return IntStream.rangeClosed(1, 12).mapToObj(String::valueOf).toList();
	}

	@Override
	public HttpStatus status() {
		return this.errors.any() ? HttpStatus.UNPROCESSABLE_CONTENT
				: this.refusal.isPresent() ? HttpStatus.CONFLICT : HttpStatus.OK;
	}

}
