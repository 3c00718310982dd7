package jp.mykempo.content.help;

import java.util.List;
import java.util.Locale;

import jakarta.servlet.http.HttpServletRequest;

import jp.mykempo.content.ConsentTexts;
import jp.mykempo.content.HelpTexts;
import jp.mykempo.content.core.SocietyTexts;
import jp.mykempo.site.Answer;
import jp.mykempo.site.Preferences;
import jp.mykempo.site.SocietyProfile;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Help for everybody, before and after login (S4, S5, E4, R6). */
@Controller
class HelpController {

	private static final int LONGEST_SEARCH = 100;

	private static final List<String> DOORS = List.of("questions", "guide", "mail", "numbers", "contacts", "privacy");

	private final Questions questions;

	private final SocietyTexts texts;

	private final HelpTexts help;

	private final ConsentTexts consents;

	private final SocietyProfile society;

	HelpController(Questions questions, SocietyTexts texts, HelpTexts help, ConsentTexts consents,
			SocietyProfile society) {
		this.questions = questions;
		this.texts = texts;
		this.help = help;
		this.consents = consents;
		this.society = society;
	}

	@GetMapping("/help")
	Answer help() {
		return new HelpPage(DOORS);
	}

	@GetMapping("/help/questions")
	Answer questions(@RequestParam(name = "q", defaultValue = "") String search, HttpServletRequest request) {
		String shown = search.strip().substring(0, Math.min(search.strip().length(), LONGEST_SEARCH));
		return new QuestionsPage(shown, this.questions.search(shown, Preferences.locale(request)));
	}

	@GetMapping("/help/guide")
	Answer guide(HttpServletRequest request) {
		return new TextPage("guide", this.texts.prose("guide", Preferences.locale(request)));
	}

	@GetMapping("/help/mail")
	Answer mail(HttpServletRequest request) {
		return new TextPage("mail", this.help.mailThatDoesNotArrive(Preferences.locale(request)));
	}

	@GetMapping("/help/numbers")
	Answer numbers(HttpServletRequest request) {
		return new TextPage("numbers", this.help.whereNumbersStand(Preferences.locale(request)));
	}

	@GetMapping("/help/privacy")
	Answer privacy(HttpServletRequest request) {
		return new TextPage("privacy", this.consents.current().in(Preferences.locale(request)));
	}

	@GetMapping("/help/contacts")
	Answer contacts(HttpServletRequest request) {
		Locale locale = Preferences.locale(request);
		String main = this.society.telephone().number();
		return new ContactsPage(main, callable(main), this.society.telephone().hours().in(locale),
				this.society.desks().stream().map(desk -> line(desk, locale)).toList());
	}

	private static ContactsPage.Desk line(SocietyProfile.Desk desk, Locale locale) {
		return new ContactsPage.Desk(desk.question().in(locale), desk.name().in(locale), desk.guidance(),
				desk.telephone() == null ? "" : desk.telephone());
	}

	/** The number as a telephone link takes it. */
	private static String callable(String telephone) {
		return "tel:" + telephone.replaceAll("[^0-9+]", "");
	}

}
