package jp.mykempo.account.enquiry;

import java.time.Clock;
import java.util.Locale;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import jp.mykempo.account.core.Account;
import jp.mykempo.account.core.Accounts;
import jp.mykempo.account.core.RecognisedPersonCookies;
import jp.mykempo.kernel.PersonId;
import jp.mykempo.site.Answer;
import jp.mykempo.site.Redirect;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Asks the society for a member who knows neither ID nor password, and shows how that stands (F6). */
@Controller
class EnquiryController {

	private final Enquiry enquiry;

	private final EnquiryProgress progress;

	private final Accounts accounts;

	private final RecognisedPersonCookies recognised;

	private final ExpectedPosting posting;

	private final Clock clock;

	EnquiryController(Enquiry enquiry, EnquiryProgress progress, Accounts accounts, RecognisedPersonCookies recognised,
			ExpectedPosting posting, Clock clock) {
		this.enquiry = enquiry;
		this.progress = progress;
		this.accounts = accounts;
		this.recognised = recognised;
		this.posting = posting;
		this.clock = clock;
	}

	/**
	 * What would happen, or how it stands.
	 *
	 * @param anew whether another one is wanted after one that has ended
	 */
	@GetMapping("/recovery/enquiry")
	Answer show(@RequestParam(defaultValue = "false") boolean anew, HttpServletRequest request, Locale locale) {
		Optional<PersonId> person = this.recognised.person(request);
		if (person.isEmpty()) {
			return Redirect.to("/recovery");
		}
		Optional<Account> account = this.accounts.findOf(person.get());
		if (account.isEmpty()) {
			return Redirect.to("/recovery/choice");
		}
		Optional<EnquiryStatePage> state = this.progress.of(account.get(), locale);
		return state.filter(page -> !anew || page.standing().state().open())
			.<Answer>map(page -> page)
			.orElseGet(() -> new EnquiryPage(this.posting.about(this.clock.instant()), account.get().mail().isPresent()));
	}

	@PostMapping("/recovery/enquiry")
	Answer open(HttpServletRequest request) {
		Optional<PersonId> person = this.recognised.person(request);
		if (person.isEmpty()) {
			return Redirect.to("/recovery");
		}
		return switch (this.enquiry.open(person.get())) {
			case EnquiryOutcome.Opened opened -> Redirect.to("/recovery/enquiry");
			case EnquiryOutcome.AlreadyOpen already -> Redirect.to("/recovery/enquiry");
			case EnquiryOutcome.TooMany many -> new TooManyEnquiriesPage(many.from());
			case EnquiryOutcome.NoAccount gone -> Redirect.to("/recovery/choice");
		};
	}

}
