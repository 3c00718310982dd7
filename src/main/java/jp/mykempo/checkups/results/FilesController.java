package jp.mykempo.checkups.results;

import java.time.Clock;
import java.util.List;
import java.util.Locale;

import jp.mykempo.account.CurrentMember;
import jp.mykempo.checkups.core.ItemCatalogue;
import jp.mykempo.checkups.core.Readings;
import jp.mykempo.kernel.JapaneseText;
import jp.mykempo.kernel.PeopleTime;
import jp.mykempo.site.Answer;
import jp.mykempo.site.Download;
import jp.mykempo.site.NotHere;
import jp.mykempo.site.SocietyProfile;
import jp.mykempo.site.Visitor;
import jp.mykempo.site.Words;
import jp.mykempo.viewing.BehindViewingGate;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The own check-ups to keep: a paper to print, and a file for spreadsheets (C2, X4). */
@Controller
@BehindViewingGate
class FilesController {

	private final OwnResults results;

	private final ItemCatalogue catalogue;

	private final Words words;

	private final SocietyProfile society;

	private final Clock clock;

	FilesController(OwnResults results, ItemCatalogue catalogue, Words words, SocietyProfile society, Clock clock) {
		this.results = results;
		this.catalogue = catalogue;
		this.words = words;
		this.society = society;
		this.clock = clock;
	}

	@GetMapping("/checkups/results.pdf")
	Answer paper(@AuthenticationPrincipal CurrentMember member, @AuthenticationPrincipal Visitor visitor, Locale locale) {
		Wording wording = new Wording(this.words, locale, this.catalogue);
		List<Readings> all = some(this.results.take(member, "pdf"));
		ResultsPaper paper = ResultsPaper.of(wording, owner(visitor, locale), all);
		return new Download(ResultsCsv.name(all), "pdf", "application/pdf", paper::write);
	}

	@GetMapping("/checkups/results.csv")
	Answer table(@AuthenticationPrincipal CurrentMember member, Locale locale) {
		return new ResultsCsv(new Wording(this.words, locale, this.catalogue)).of(some(this.results.take(member, "csv")));
	}

	private ResultsPaper.Owner owner(Visitor visitor, Locale locale) {
		return new ResultsPaper.Owner(JapaneseText.withPlainBlanks(visitor.displayName()), this.society.name().in(locale),
				PeopleTime.today(this.clock));
	}

	private static List<Readings> some(List<Readings> all) {
		if (all.isEmpty()) {
			throw new NotHere();
		}
		return all;
	}

}
