package jp.mykempo.account.desk;

import java.util.List;
import java.util.Optional;

import jp.mykempo.account.core.DeclineReason;
import jp.mykempo.office.DeclineForm;
import jp.mykempo.site.FieldErrors;
import jp.mykempo.site.Message;
import jp.mykempo.site.Page;

import org.springframework.http.HttpStatus;

/**
 * An enquiry beside what is registered, with what can be done about it (F6).
 *
 * @param form the reason for declining, as typed
 * @param refusal why the last decision did not count
 */
public record EnquiryPage(Head head, List<Fact> person, List<Fact> account, List<Earlier> others, DeclineForm form,
		FieldErrors errors, Optional<Message> refusal) implements Page {

	/**
	 * What stands on top.
	 *
	 * @param state its key
	 * @param decided who decided and when, if somebody did
	 * @param way where its card is, if there is one
	 * @param approvable whether it waits for a decision
	 * @param declinable whether it waits, or its card is not posted yet
	 */
	public record Head(long id, String name, String state, String received, Optional<Message> decided,
			Optional<Message> way, boolean approvable, boolean declinable) {
	}

	/** A fact, named by a message key; its value in words or as it is. */
	public record Fact(String label, Message text) {
	}

	/** Another enquiry of the same person. */
	public record Earlier(long id, String state, String received) {
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
