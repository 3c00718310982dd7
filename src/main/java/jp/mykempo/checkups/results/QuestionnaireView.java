package jp.mykempo.checkups.results;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import jp.mykempo.checkups.core.Item;
import jp.mykempo.checkups.core.ItemGroup;
import jp.mykempo.checkups.core.Reading;
import jp.mykempo.checkups.core.Readings;
import jp.mykempo.checkups.results.QuestionnairePage.Heading;
import jp.mykempo.checkups.results.QuestionnairePage.Question;
import jp.mykempo.kernel.FiscalYear;
import jp.mykempo.kernel.PeopleTime;

/**
 * Formats the answers to the questionnaire (問診), each by the choices of its time: the same code means something else
 * before and after 2024.
 *
 * @param all the member's reports, newest first
 */
record QuestionnaireView(Wording wording, List<Readings> all) {

	private static final FiscalYear CHANGED = new FiscalYear(2024);

	QuestionnairePage page() {
		List<Readings> answered = this.all.stream().filter(one -> one.in(ItemGroup.QUESTIONNAIRE).stream().anyMatch(Reading::tells)).toList();
		Set<Item> items = new TreeSet<>(Comparator.comparingInt(Item::seq));
		answered.forEach(one -> one.in(ItemGroup.QUESTIONNAIRE).stream().filter(Reading::tells).map(Reading::item).forEach(items::add));
		return new QuestionnairePage(answered.stream().map(this::heading).toList(),
				items.stream().map(item -> question(item, answered)).toList(), changed(answered));
	}

	private Heading heading(Readings readings) {
		return new Heading(this.wording.year(readings.report().year()),
				PeopleTime.date(readings.report().examDate(), this.wording.locale()));
	}

	private Question question(Item item, List<Readings> answered) {
		return new Question(this.wording.name(item), answered.stream()
			.map(readings -> readings.find(item.key()).filter(Reading::tells).map(this.wording::value).orElse(""))
			.toList());
	}

	private static boolean changed(List<Readings> answered) {
		Optional<FiscalYear> newest = answered.stream().findFirst().map(readings -> readings.report().year());
		return newest.filter(year -> year.compareTo(CHANGED) >= 0).isPresent()
				&& answered.getLast().report().year().compareTo(CHANGED) < 0;
	}

}
