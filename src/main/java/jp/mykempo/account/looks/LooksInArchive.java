package jp.mykempo.account.looks;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import jp.mykempo.account.CurrentMember;
import jp.mykempo.account.PersonalDataPart;
import jp.mykempo.audit.Look;
import jp.mykempo.audit.Looks;
import jp.mykempo.kernel.PeopleTime;
import jp.mykempo.office.listing.Csv;
import jp.mykempo.site.Message;
import jp.mykempo.site.Words;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Who looked at the member's data, as the page tells it. */
@Component
@Order(90)
class LooksInArchive implements PersonalDataPart {

	private static final int MOST = 10_000;

	private final Looks looks;

	private final Acts acts;

	private final Words words;

	LooksInArchive(Looks looks, Acts acts, Words words) {
		this.looks = looks;
		this.acts = acts;
		this.words = words;
	}

	@Override
	public void write(CurrentMember member, Locale locale, Archive archive) throws IOException {
		List<Look> society = this.looks.byStaff(member.person(), 0, MOST);
		archive.file("looks/society.csv", Csv.content(heads(locale, "day", "desk", "act", "class", "purpose"), society,
				look -> List.of(day(look), word(locale, this.acts.desk(look)), word(locale, this.acts.act(look)),
						word(locale, this.acts.dataClass(look)), word(locale, this.acts.purpose(look)))));
		members("looks/own.csv", this.looks.byMember(member.person(), 0, MOST), locale, archive);
		members("looks/family.csv", this.looks.byHousehold(member.person(), 0, MOST), locale, archive);
	}

	private void members(String file, List<Look> looks, Locale locale, Archive archive) throws IOException {
		archive.file(file, Csv.content(heads(locale, "day", "act", "class"), looks,
				look -> List.of(day(look), word(locale, this.acts.act(look)), word(locale, this.acts.dataClass(look)))));
	}

	private static String day(Look look) {
		return PeopleTime.day(look.at()).toString();
	}

	private String word(Locale locale, Message message) {
		return this.words.text(locale, message);
	}

	private List<String> heads(Locale locale, String... columns) {
		return Stream.of(columns).map(column -> word(locale, Message.of("account.looks." + column))).toList();
	}

}
