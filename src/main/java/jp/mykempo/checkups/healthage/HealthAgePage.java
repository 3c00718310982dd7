package jp.mykempo.checkups.healthage;

import java.util.List;
import java.util.Optional;

import jp.mykempo.site.FieldErrors;
import jp.mykempo.site.Message;
import jp.mykempo.site.Page;
import jp.mykempo.site.chart.LineChart;

import org.springframework.http.HttpStatus;

/**
 * The imported health age and the built-in age of heart and vessels, each with its years.
 *
 * @param summary what comes first: a heading and sentences
 * @param imported empty where the society has none of this person
 */
public record HealthAgePage(Summary summary, Optional<Imported> imported, Heart heart, FieldErrors errors)
		implements Page {

	/** The sentence that comes first. */
	public record Summary(Message heading, List<Message> sentences) {
	}

	/**
	 * An age as it is printed.
	 *
	 * @param number with one decimal; empty where only a word is shown
	 * @param word 「30歳未満」「80歳以上」, else {@code null}
	 */
	public record Age(String number, Message word) {
	}

	/** A year in a table; what is not there is said in words. */
	public record Row(Message year, Message age, Message calendar, String difference) {
	}

	/** The newest imported health age, and its years. */
	public record Imported(Message year, String age, String calendar, String difference, String source, LineChart chart,
			List<Row> rows) {
	}

	/**
	 * The age of heart and vessels.
	 *
	 * @param refused why it cannot be given; empty where it is
	 * @param missing what is not in the check-up
	 * @param examDate of the check-up that it is about; {@code null} without one
	 * @param chart empty with less than two years
	 */
	public record Heart(Optional<Message> refused, List<Message> missing, String examDate, Optional<Given> given,
			Optional<LineChart> chart, List<Row> rows) {
	}

	/** It can be given: the age, what moves it, and what it would be with other values. */
	public record Given(Age age, String calendar, List<Effect> effects, List<Message> notes, WhatIf whatIf) {
	}

	/** What a factor does. */
	public record Effect(Message name, Message value, Message reference, Message effect) {
	}

	/**
	 * The form with its entries.
	 *
	 * @param result empty as long as nothing was asked, or something is wrong in it
	 */
	public record WhatIf(Entry pressure, Entry cholesterol, Entry hdl, boolean smoker, Optional<Age> result,
			Optional<Message> change) {
	}

	/** A field: its value of now, and what stands in it. */
	public record Entry(String now, String text) {
	}

	@Override
	public HttpStatus status() {
		return this.errors.any() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK;
	}

}
