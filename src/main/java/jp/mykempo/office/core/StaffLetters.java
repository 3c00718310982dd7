package jp.mykempo.office.core;

import java.util.function.UnaryOperator;

import jp.mykempo.mail.Letter;
import jp.mykempo.mail.Outbox;

import org.springframework.stereotype.Component;

/** Writes to staff, beginning with their name; joins the caller's transaction. */
@Component
public class StaffLetters {

	private final Outbox outbox;

	public StaffLetters(Outbox outbox) {
		this.outbox = outbox;
	}

	/** A letter, with what its text needs beside the name. */
	public void write(Staff staff, String kind, UnaryOperator<Letter> values) {
		Letter letter = Letter.of(kind, staff.mail(), staff.language(), staff.principal()).with("name", staff.name());
		this.outbox.add(values.apply(letter));
	}

}
