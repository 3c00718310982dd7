package jp.mykempo.checkups.results;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;

import jp.mykempo.account.CurrentMember;
import jp.mykempo.checkups.core.ItemCatalogue;
import jp.mykempo.checkups.core.Readings;
import jp.mykempo.site.Answer;
import jp.mykempo.site.NotHere;
import jp.mykempo.site.Words;
import jp.mykempo.viewing.BehindViewingGate;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** 健診結果: the member's own check-ups, one by one, as a table of ten years, and item by item (C2). */
@Controller
@BehindViewingGate
class ResultsController {

	private final OwnResults results;

	private final ItemCatalogue catalogue;

	private final Words words;

	ResultsController(OwnResults results, ItemCatalogue catalogue, Words words) {
		this.results = results;
		this.catalogue = catalogue;
		this.words = words;
	}

	/** One of the own check-ups: the newest of the year, or that of a day in it. */
	@GetMapping("/checkups")
	Answer show(@AuthenticationPrincipal CurrentMember member, @RequestParam(defaultValue = "") String year,
			@RequestParam(defaultValue = "") String day, Locale locale) {
		List<Readings> all = this.results.look(member, "result");
		if (all.isEmpty() && year.isEmpty()) {
			return new NoResultsPage("checkups.title");
		}
		Readings shown = all.stream()
			.filter(one -> year.isEmpty() || year.equals(String.valueOf(one.report().year().value())))
			.filter(one -> day.isEmpty() || day.equals(one.report().examDate().toString()))
			.findFirst()
			.orElseThrow(NotHere::new);
		return new ResultsView(wording(locale), all, shown).page();
	}

	@GetMapping("/checkups/years")
	Answer years(@AuthenticationPrincipal CurrentMember member, Locale locale) {
		return of(this.results.look(member, "years"), "checkups.years.title", all -> new YearsView(wording(locale), all).page());
	}

	@GetMapping("/checkups/items/{key}")
	Answer item(@AuthenticationPrincipal CurrentMember member, @PathVariable String key, Locale locale) {
		return ItemView.of(wording(locale), this.results.look(member, "item"), key).page();
	}

	@GetMapping("/checkups/questionnaire")
	Answer questionnaire(@AuthenticationPrincipal CurrentMember member, Locale locale) {
		return of(this.results.look(member, "questionnaire"), "checkups.questionnaire.title",
				all -> new QuestionnaireView(wording(locale), all).page());
	}

	private static Answer of(List<Readings> all, String title, Function<List<Readings>, Answer> page) {
		return all.isEmpty() ? new NoResultsPage(title) : page.apply(all);
	}

	private Wording wording(Locale locale) {
		return new Wording(this.words, locale, this.catalogue);
	}

}
