package jp.mykempo.account.desk;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import jp.mykempo.account.core.EnquiryState;
import jp.mykempo.account.core.NoticeWay;
import jp.mykempo.account.desk.EnquiryDesk.Look;
import jp.mykempo.account.desk.EnquiryFile.AccountFacts;
import jp.mykempo.account.desk.EnquiryFile.Cover;
import jp.mykempo.account.desk.EnquiryPage.Fact;
import jp.mykempo.account.desk.EnquiryPage.Head;
import jp.mykempo.kernel.PeopleTime;
import jp.mykempo.postcards.CardStanding;
import jp.mykempo.site.Message;

/** Puts what is known of an enquiry into words, for its page. */
final class EnquiryFacts {

	/** A text that is shown as it is. */
	private static final String PLAIN = "account.desk.plain";

	private final Look.Shown look;

	private final Locale locale;

	EnquiryFacts(Look.Shown look, Locale locale) {
		this.look = look;
		this.locale = locale;
	}

	Head head() {
		EnquiryFile file = this.look.file();
		EnquiryState state = file.standing().state();
		Optional<CardStanding> card = state == EnquiryState.APPROVED || state == EnquiryState.POSTED
				|| this.look.card().filter(CardStanding::isOpen).isPresent() ? this.look.card() : Optional.empty();
		return new Head(file.id(), file.master().name(), state.key(), moment(file.standing().receivedAt()),
				file.decision().map(decision -> Message.of("account.desk.decided", decision.by(), moment(decision.at()))),
				card.map(standing -> NoticeWay.of(standing, this.locale)), state == EnquiryState.RECEIVED, state.open());
	}

	List<Fact> person() {
		EnquiryFile.Master master = this.look.file().master();
		List<Fact> facts = new ArrayList<>();
		facts.add(plain("name", master.name()));
		facts.add(plain("kana", master.kana()));
		facts.add(plain("birth", PeopleTime.fullDate(master.birthDate(), this.locale)));
		if (master.isProtected()) {
			facts.add(fact("protection", Message.of("account.desk.fact.protection.text")));
		}
		master.cover().ifPresentOrElse(cover -> addCover(facts, cover),
				() -> facts.add(fact("coverage", Message.of("account.desk.fact.coverage.none"))));
		return facts;
	}

	private void addCover(List<Fact> facts, Cover cover) {
		facts.add(plain("number", cover.number()));
		facts.add(fact("category", Message.of("account.desk.category." + cover.category().code(),
				Message.of(cover.insuredPerson() ? "account.desk.insured" : "account.desk.dependant"))));
		facts.add(cover.employer() == null ? fact("employer", Message.of("account.desk.fact.employer.none"))
				: plain("employer", cover.employer()));
		String from = PeopleTime.fullDate(cover.acquiredOn(), this.locale);
		facts.add(fact("coverage", cover.lostOn() == null ? Message.of("account.desk.fact.coverage.since", from)
				: Message.of(cover.today() ? "account.desk.fact.coverage.until" : "account.desk.fact.coverage.over", from,
						PeopleTime.fullDate(cover.lostOn(), this.locale))));
	}

	List<Fact> account() {
		return this.look.file().account().map(this::account).orElseGet(() -> List.of(fact("account",
				Message.of("account.desk.fact.account.none"))));
	}

	private List<Fact> account(AccountFacts account) {
		return List.of(
				fact("registered", Message.of(account.formerSystem() ? "account.desk.fact.registered.former"
						: "account.desk.fact.registered.here", moment(account.createdAt()))),
				fact("login", account.lastLogin() == null ? Message.of("account.desk.fact.login.never")
						: Message.of(PLAIN, moment(account.lastLogin()))),
				fact("id", Message.of(account.loginId() ? "account.desk.fact.id.chosen" : "account.desk.fact.id.address")),
				fact("mail", Message.of("account.desk.mail."
						+ (account.mail() == null ? "none" : account.mail().column()))));
	}

	List<EnquiryPage.Earlier> others() {
		return this.look.others()
			.stream()
			.map(other -> new EnquiryPage.Earlier(other.id(), other.state().key(), moment(other.receivedAt())))
			.toList();
	}

	private static Fact plain(String label, String text) {
		return fact(label, Message.of(PLAIN, text));
	}

	private static Fact fact(String label, Message text) {
		return new Fact("account.desk.fact." + label, text);
	}

	private String moment(Instant moment) {
		return PeopleTime.fullMoment(moment, this.locale);
	}

}
