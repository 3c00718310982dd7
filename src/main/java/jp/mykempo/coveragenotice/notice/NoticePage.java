package jp.mykempo.coveragenotice.notice;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import jp.mykempo.coveragenotice.core.Coverage;
import jp.mykempo.kernel.PeopleTime;
import jp.mykempo.site.Message;
import jp.mykempo.site.Page;

/**
 * The coverage notice (資格情報のお知らせ) of an insured person and the family.
 *
 * @param members the insured person first
 * @param asOf the day on which all this was registered
 * @param endsOn the insured person's 資格喪失日 where it lies ahead, else empty
 */
public record NoticePage(List<Member> members, String insurerNumber, String asOf, String endsOn) implements Page {

	static NoticePage of(List<Coverage> household, LocalDate today, Locale locale) {
		Coverage insured = household.getFirst();
		LocalDate lost = insured.until().lostOn();
		return new NoticePage(
				household.stream().map(coverage -> NoticeFacts.of(coverage, insured, locale)).toList(),
				insured.insurerNumber(), PeopleTime.fullDate(today, locale),
				lost == null ? "" : PeopleTime.eraDate(lost, locale));
	}

	/**
	 * One member of the household.
	 *
	 * @param kana shown beside names that not every machine can show; all names have it among their facts
	 */
	public record Member(String name, String kana, Message relationship, List<Fact> facts) {
	}

	/** A fact, as message keys. */
	public record Fact(String label, Message value) {
	}

}
