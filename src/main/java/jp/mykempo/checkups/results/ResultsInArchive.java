package jp.mykempo.checkups.results;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import jp.mykempo.account.CurrentMember;
import jp.mykempo.account.PersonalDataPart;
import jp.mykempo.checkups.core.ItemCatalogue;
import jp.mykempo.checkups.core.Readings;
import jp.mykempo.kernel.JapaneseText;
import jp.mykempo.kernel.PeopleTime;
import jp.mykempo.membership.Members;
import jp.mykempo.site.NotHere;
import jp.mykempo.site.SocietyProfile;
import jp.mykempo.site.Words;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The own check-ups in the archive of own data: the paper and the table, as on their pages. */
@Component
@Order(50)
class ResultsInArchive implements PersonalDataPart {

	private final OwnResults results;

	private final ItemCatalogue catalogue;

	private final Members members;

	private final Words words;

	private final SocietyProfile society;

	private final Clock clock;

	ResultsInArchive(OwnResults results, ItemCatalogue catalogue, Members members, Words words, SocietyProfile society,
			Clock clock) {
		this.results = results;
		this.catalogue = catalogue;
		this.members = members;
		this.words = words;
		this.society = society;
		this.clock = clock;
	}

	@Override
	public void write(CurrentMember member, Locale locale, Archive archive) throws IOException {
		List<Readings> all = this.results.take(member, "archive");
		if (all.isEmpty()) {
			return;
		}
		Wording wording = new Wording(this.words, locale, this.catalogue);
		archive.file("checkups/results.pdf", ResultsPaper.of(wording, owner(member, locale), all)::write);
		archive.file("checkups/results.csv", new ResultsCsv(wording).of(all).content());
	}

	private ResultsPaper.Owner owner(CurrentMember member, Locale locale) {
		LocalDate today = PeopleTime.today(this.clock);
		String name = this.members.find(member.person(), today).orElseThrow(NotHere::new).name();
		return new ResultsPaper.Owner(JapaneseText.withPlainBlanks(name), this.society.name().in(locale), today);
	}

}
