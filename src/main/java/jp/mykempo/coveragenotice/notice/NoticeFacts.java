package jp.mykempo.coveragenotice.notice;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import jp.mykempo.coveragenotice.core.Coverage;
import jp.mykempo.coveragenotice.notice.NoticePage.Fact;
import jp.mykempo.kernel.JapaneseText;
import jp.mykempo.kernel.Kinship;
import jp.mykempo.kernel.PeopleTime;
import jp.mykempo.membership.Category;
import jp.mykempo.site.Message;

/** The items that a coverage notice has to have (STANDARDS.md §5), in their order; what the master does not tell is left out. */
final class NoticeFacts {

	private final List<Fact> facts = new ArrayList<>();

	private final Locale locale;

	private NoticeFacts(Locale locale) {
		this.locale = locale;
	}

	static NoticePage.Member of(Coverage coverage, Coverage insured, Locale locale) {
		NoticeFacts facts = new NoticeFacts(locale);
		facts.text("kana", JapaneseText.withPlainBlanks(coverage.names().kana()));
		facts.text("number", coverage.number().symbol() + " · " + coverage.number().number() + " · " + coverage.branch());
		facts.day("birth", coverage.birthDate());
		facts.day(coverage.insured() ? "acquired" : "recognised", coverage.acquiredOn());
		if (!coverage.insured()) {
			facts.text("insured", JapaneseText.withPlainBlanks(insured.names().written()));
		}
		facts.share(coverage.share());
		facts.ends(coverage);
		facts.day("issued", coverage.until().issuedOn());
		String name = coverage.names().written();
		return new NoticePage.Member(JapaneseText.withPlainBlanks(name),
				JapaneseText.hasRareLetters(name) ? JapaneseText.withPlainBlanks(coverage.names().kana()) : "",
				relationship(coverage), facts.facts);
	}

	private static Message relationship(Coverage coverage) {
		if (coverage.insured()) {
			return Message.of("coverage.kinship.self", "本人");
		}
		String word = coverage.relationship() == null ? "" : coverage.relationship();
		String key = Kinship.of(word).map(Kinship::key).orElse("coverage.kinship.other");
		return word.isBlank() ? Message.of("coverage.dependant") : Message.of(key, word);
	}

	private void share(Coverage.Share share) {
		if (share.tenths() == 0) {
			add("share", Message.of("coverage.share.unknown"));
		}
		else if (share.from() == null) {
			add("share", Message.of("coverage.share.tenths", share.tenths()));
		}
		else {
			add("share", Message.of("coverage.share.from", share.tenths(), PeopleTime.eraDate(share.from(), this.locale)));
		}
		if (share.elderly() != null && !share.elderly().isBlank()) {
			text("elderly", share.elderly());
		}
	}

	private void ends(Coverage coverage) {
		if (coverage.until().category() == Category.VOLUNTARY_CONTINUATION) {
			day("continuation", coverage.until().continuation());
		}
		day("lost", coverage.until().lostOn());
	}

	private void day(String item, LocalDate day) {
		if (day != null) {
			text(item, PeopleTime.eraDate(day, this.locale));
		}
	}

	private void text(String item, String text) {
		add(item, Message.of("coverage.text", text));
	}

	private void add(String item, Message value) {
		this.facts.add(new Fact("coverage.item." + item, value));
	}

}
