package jp.mykempo.account.enquiry;

import java.time.Clock;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import jp.mykempo.account.core.Account;
import jp.mykempo.account.core.Accounts;
import jp.mykempo.account.core.Enquiries;
import jp.mykempo.account.core.EnquiryStanding;
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

	private final Enquiries enquiries;

	private final Accounts accounts;

	private final RecognisedPersonCookies recognised;

	private final Clock clock;

	EnquiryController(Enquiry enquiry, Enquiries enquiries, Accounts accounts, RecognisedPersonCookies recognised,
			Clock clock) {
		this.enquiry = enquiry;
		this.enquiries = enquiries;
		this.accounts = accounts;
		this.recognised = recognised;
		this.clock = clock;
	}

	/**
	 * What would happen, or how it stands.
	 *
	 * @param anew whether another one is wanted after one that has ended
	 */
	@GetMapping("/recovery/enquiry")
	Answer show(@RequestParam(defaultValue = "false") boolean anew, HttpServletRequest request) {
		Optional<PersonId> person = this.recognised.person(request);
		if (person.isEmpty()) {
			return Redirect.to("/recovery");
		}
		Optional<Account> account = this.accounts.findOf(person.get());
		if (account.isEmpty()) {
			return Redirect.to("/recovery/choice");
		}
		Optional<EnquiryStanding> standing = this.enquiries.findLatest(person.get());
		return standing.isEmpty() || anew && !standing.get().state().open()
				? new EnquiryPage(Arrival.about(this.clock.instant()), account.get().mail().isPresent())
				: new EnquiryStatePage(standing.get(), Arrival.about(standing.get().receivedAt()));
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
