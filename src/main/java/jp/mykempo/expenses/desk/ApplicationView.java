package jp.mykempo.expenses.desk;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import jp.mykempo.expenses.core.Amounts;
import jp.mykempo.expenses.core.ApplicationState;
import jp.mykempo.expenses.core.Delivery;
import jp.mykempo.expenses.desk.ApplicationPage.Fact;
import jp.mykempo.expenses.desk.ApplicationPage.Head;
import jp.mykempo.expenses.desk.ApplicationPage.PersonSum;
import jp.mykempo.expenses.desk.ApplicationPage.Possible;
import jp.mykempo.expenses.desk.ApplicationPage.Stale;
import jp.mykempo.expenses.desk.ApplicationPage.Step;
import jp.mykempo.expenses.sheet.NoticeContent;
import jp.mykempo.expenses.sheet.NoticeFile;
import jp.mykempo.kernel.PeopleTime;
import jp.mykempo.office.DeclineForm;
import jp.mykempo.site.FieldErrors;
import jp.mykempo.site.Message;

/** Puts an application into words, for its page. */
final class ApplicationView {

	/** A text that is shown as it is. */
	private static final String PLAIN = "expenses.notice.plain";

	private final NoticeFile file;

	private final NoticeContent content;

	private final Locale locale;

	ApplicationView(NoticeDesk.Look.Shown look, Locale locale) {
		this.file = look.file();
		this.content = look.content();
		this.locale = locale;
	}

	ApplicationPage page(DeclineForm form, FieldErrors errors, Optional<Message> refusal) {
		return new ApplicationPage(head(), facts(), persons(), steps(), possible(), form, errors, refusal);
	}

	private Head head() {
		NoticeFile.Standing standing = this.file.standing();
		return new Head(this.file.id(), this.file.applicant().name(), standing.state().key(),
				this.file.period().text(this.locale), nextAct(),
				standing.batch(),
				standing.print().map(print -> Message.of("expenses.desk.printed", print.by(), moment(print.at()),
						NoticeContent.code(print.hash()))), stale());
	}

	private String nextAct() {
		NoticeFile.Standing standing = this.file.standing();
		return NextAct.of(standing.state(), this.file.post().delivery(), standing.batch(), hasMoved(), this.file.unfit().isPresent());
	}

	private Stale stale() {
		boolean figures = this.file.standing().state() == ApplicationState.PRINTED && this.file.unfit().isEmpty()
				&& this.file.standing().print().filter(print -> !print.hash().equals(this.content.hash())).isPresent();
		return new Stale(this.file.unfit().map(unfit -> Message.of(unfit.key())), figures);
	}

	private List<Fact> facts() {
		NoticeFile.Applicant applicant = this.file.applicant();
		List<Fact> facts = new ArrayList<>();
		facts.add(plain("name", applicant.name()));
		facts.add(plain("kana", applicant.kana()));
		facts.add(plain("number", applicant.number() == null ? Amounts.NONE : applicant.number()));
		if (applicant.lostOn() != null) {
			facts.add(plain("lost", PeopleTime.fullDate(applicant.lostOn(), this.locale)));
		}
		if (applicant.isProtected()) {
			facts.add(fact("protection", Message.of("expenses.desk.fact.protection.text")));
		}
		facts.add(fact("delivery", Message.of("expenses.desk.delivery." + this.file.post().delivery().key())));
		NoticeFile.Place place = this.file.post().place();
		if (place.address() != null) {
			facts.add(plain("address", String.join(" ", place.lines()) + (place.name() == null ? "" : " " + place.name())));
		}
		this.file.standing().returned().ifPresent(returned -> facts.add(fact("returned", Message.of("expenses.desk.fact.returned.text",
				PeopleTime.fullDate(returned.on(), this.locale), Message.of("postcards.return." + returned.reason())))));
		facts.add(fact("account", Message.of("expenses.desk.fact.account." + (this.file.account().isPresent() ? "open" : "none"))));
		return facts;
	}

	private List<PersonSum> persons() {
		return this.content.household()
			.persons()
			.stream()
			.map(person -> new PersonSum(person.name(), this.content.of(person).size(),
					Amounts.text(Amounts.sum(this.content.of(person), Amounts::total), this.locale),
					Amounts.text(Amounts.sum(this.content.of(person), Amounts::byPatient), this.locale)))
			.toList();
	}

	private List<Step> steps() {
		return this.file.standing().steps().stream().map(step -> new Step(step.state().key(), by(step), moment(step.at()))).toList();
	}

	private boolean hasMoved() {
		return this.file.standing().returned().filter(NoticeFile.Returned::moved).isPresent();
	}

	/** Who applied is not named as an account. */
	private String by(NoticeFile.Step step) {
		return step.by().startsWith("m:") ? this.file.applicant().name() : step.by();
	}

	private Possible possible() {
		ApplicationState state = this.file.standing().state();
		Delivery delivery = this.file.post().delivery();
		List<String> ways = new ArrayList<>();
		if (this.file.post().free() && state.isOpen()) {
			ways.add(Delivery.COUNTER.key());
			if (this.file.post().home().address() != null) {
				ways.add(Delivery.HOME.key());
			}
		}
		return new Possible(state.isOpen() && delivery != Delivery.UNSETTLED && !this.content.claims().isEmpty(),
				state == ApplicationState.PRINTED && this.file.unfit().isEmpty(), state == ApplicationState.POSTED, state == ApplicationState.RETURNED,
				state.next().contains(ApplicationState.DECLINED), ways);
	}

	private static Fact plain(String label, String text) {
		return fact(label, Message.of(PLAIN, text));
	}

	private static Fact fact(String label, Message text) {
		return new Fact("expenses.desk.fact." + label, text);
	}

	private String moment(Instant moment) {
		return PeopleTime.fullMoment(moment, this.locale);
	}

}
