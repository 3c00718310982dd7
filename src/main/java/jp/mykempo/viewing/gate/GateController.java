package jp.mykempo.viewing.gate;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import jp.mykempo.account.CurrentMember;
import jp.mykempo.kernel.PeopleTime;
import jp.mykempo.site.Answer;
import jp.mykempo.site.FieldErrors;
import jp.mykempo.site.Redirect;
import jp.mykempo.viewing.core.CardViews;
import jp.mykempo.viewing.core.Comparison;
import jp.mykempo.viewing.core.GateSession;
import jp.mykempo.viewing.core.PasswordComparison;
import jp.mykempo.viewing.core.TriedPassword;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 「閲覧用パスワードの入力」: the gate, in each of its states, and on to the page that was wanted (V1). */
@Controller
class GateController {

	private final ViewingGate gate;

	private final PasswordComparison comparison;

	private final GateOpening opening;

	private final GateSession session;

	private final CardViews cards;

	GateController(ViewingGate gate, PasswordComparison comparison, GateOpening opening, GateSession session,
			CardViews cards) {
		this.gate = gate;
		this.comparison = comparison;
		this.opening = opening;
		this.session = session;
		this.cards = cards;
	}

	@GetMapping("/viewing/gate")
	Answer show(@AuthenticationPrincipal CurrentMember member, @RequestParam(defaultValue = "") String next,
			HttpServletRequest request, Locale locale) {
		Wanted wanted = Wanted.of(next);
		return answer(new Asked(member, wanted, locale), decide(member, wanted, request), FieldErrors.none());
	}

	@PostMapping("/viewing/gate")
	Answer enter(@AuthenticationPrincipal CurrentMember member, GateForm form, HttpServletRequest request,
			Locale locale) {
		Asked asked = new Asked(member, form.wanted(), locale);
		GateDecision decision = decide(member, asked.wanted(), request);
		FieldErrors errors = form.check();
		if (errors.any() || !(decision instanceof GateDecision.PasswordNeeded)) {
			return answer(asked, decision, errors);
		}
		return switch (this.comparison.compare(member.account(), form.viewing())) {
			case Comparison.Right(TriedPassword password) -> open(password, asked, request);
			case Comparison.Wrong(int left) -> answer(asked, decision, FieldErrors.at("viewing", "viewing.gate.wrong", left));
			case Comparison.Shut(Instant until) -> locked(asked, until, true);
			case Comparison.Stopped() -> new LockedPage(asked.wanted().place(), "", true);
			case Comparison.None() -> answer(asked, new GateDecision.NoPassword(), errors);
		};
	}

	/** Whoever asks, for what, and in which language. */
	private record Asked(CurrentMember member, Wanted wanted, Locale locale) {
	}

	private GateDecision decide(CurrentMember member, Wanted wanted, HttpServletRequest request) {
		return this.gate.decide(member, this.session.opening(request), wanted.place().insuredPersonOnly());
	}

	private Answer open(TriedPassword password, Asked asked, HttpServletRequest request) {
		try {
			this.session.opened(request, this.opening.open(password));
			return Redirect.to(asked.wanted().path());
		}
		catch (PasswordGone gone) {
			return Redirect.to(asked.wanted().path());
		}
	}

	private Answer answer(Asked asked, GateDecision decision, FieldErrors errors) {
		Wanted wanted = asked.wanted();
		return switch (decision) {
			case GateDecision.Open open -> Redirect.to(wanted.path());
			case GateDecision.PasswordNeeded(boolean chosen, boolean fresh) ->
				new GatePage(wanted.place(), wanted.path(), chosen,
						fresh ? this.cards.find(asked.member().account(), asked.locale()) : Optional.empty(),
						errors.of("viewing").filter(message -> message.key().equals("viewing.gate.wrong")).isPresent(), errors);
			case GateDecision.NoPassword none ->
				new NoPasswordPage(wanted.place(), this.cards.find(asked.member().account(), asked.locale()));
			case GateDecision.NotOptedIn notOptedIn -> new NotOptedInPage(wanted.place());
			case GateDecision.Locked(Instant until) -> locked(asked, until, false);
			case GateDecision.LockedUntilReissue locked -> new LockedPage(wanted.place(), "", false);
			case GateDecision.InsuredPersonsOnly insured -> new InsuredPersonsOnlyPage(wanted.place());
		};
	}

	private static LockedPage locked(Asked asked, Instant until, boolean justNow) {
		return new LockedPage(asked.wanted().place(), PeopleTime.moment(until, asked.locale()), justNow);
	}

}
