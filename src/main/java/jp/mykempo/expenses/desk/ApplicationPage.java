package jp.mykempo.expenses.desk;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import jp.mykempo.expenses.core.DeclineReason;
import jp.mykempo.office.DeclineForm;
import jp.mykempo.postcards.ReturnReason;
import jp.mykempo.site.FieldErrors;
import jp.mykempo.site.Message;
import jp.mykempo.site.Page;

import org.springframework.http.HttpStatus;

/**
 * An application with what its notice will say, and what can be done about it (C5).
 *
 * @param form the reason for declining, as typed
 * @param refusal why the last act did not count
 */
public record ApplicationPage(Head head, List<Fact> facts, List<PersonSum> persons, List<Step> steps, Possible possible,
		DeclineForm form, FieldErrors errors, Optional<Message> refusal) implements Page {

	/**
	 * What stands on top.
	 *
	 * @param state its key
	 * @param next key of what is to be done next
	 * @param batch that it is printed with, or was; 0 without one
	 * @param print who printed it last, if somebody did
	 * @param stale what speaks against its paper
	 */
	public record Head(long id, String name, String state, String period, String next, long batch, Optional<Message> print,
			Stale stale) {
	}

	/**
	 * What changed since it was printed.
	 *
	 * @param unfit why the paper must not be posted
	 * @param figures whether it may, and says other figures than would be printed now
	 */
	public record Stale(Optional<Message> unfit, boolean figures) {
	}

	/** A fact, named by a message key; its value in words or as it is. */
	public record Fact(String label, Message text) {
	}

	/** What the notice says of one of the household. */
	public record PersonSum(String name, int claims, String total, String byPatient) {
	}

	/** A state that it came into. */
	public record Step(String state, String by, String at) {
	}

	/**
	 * What can be done now.
	 *
	 * @param takeBack its posting; what was posted can come back, too
	 * @param sendAgain what came back, or take that back
	 * @param ways ways that can be settled
	 */
	public record Possible(boolean print, boolean post, boolean takeBack, boolean sendAgain, boolean decline, List<String> ways) {
	}

	/** Why a notice may come back. */
	public List<String> returnReasons() {
		return Stream.of(ReturnReason.values()).map(Enum::name).toList();
	}

	public List<String> reasons() {
		return DeclineForm.keys(DeclineReason.values());
	}

	@Override
	public HttpStatus status() {
		return this.errors.any() ? HttpStatus.UNPROCESSABLE_CONTENT
				: this.refusal.isPresent() ? HttpStatus.CONFLICT : HttpStatus.OK;
	}

}
