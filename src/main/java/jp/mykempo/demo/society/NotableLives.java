package jp.mykempo.demo.society;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import jp.mykempo.demo.society.FormerLogin.Secret;
import jp.mykempo.demo.society.Notables.Role;

/** Writes the lives of the {@link Notables}, one household after the other. */
final class NotableLives {

	/** Accounts not used since then go through L1. */
	private static final LocalDateTime FORMER_TIMES = LocalDateTime.of(2022, 6, 6, 23, 59, 59);

	private static final String MAIL = "@mail.example.jp";

	private final long seed;

	private final LocalDate today;

	private final List<Employer> employers;

	private long index;

	NotableLives(long seed, LocalDate today, Employers employers) {
		this.seed = seed;
		this.today = today;
		this.employers = employers.all();
	}

	void addTo(Notables notables) {
		addUnregistered(notables);
		addMihonFamily(notables);
		addFormerAccounts(notables);
		addAbsent(notables);
		addVoluntaryContinuer(notables);
		addReemployed(notables);
		addTransferred(notables);
		addLeaver(notables);
		addProtected(notables);
		addMailAsId(notables);
		addLeaving(notables);
		addViewing(notables);
		addEnquirer(notables);
		addBackAfterWeeks(notables);
		addOrderedToHome(notables);
	}

	private void addUnregistered(Notables notables) {
		Household one = employed(1, man("鈴木", "スズキ", "健", "ケン", "1990-02-11"));
		notables.add(one, role("未登録の本人", NotableState.UNREGISTERED, one, 0, null));
		Household other = employed(2, woman("髙橋", "タカハシ", "恵子", "ケイコ", "1969-08-19"));
		notables.add(other, role("未登録の本人(はしごだか)", NotableState.UNREGISTERED, other, 0, null));
	}

	private void addMihonFamily(Notables notables) {
		Household family = employed(0, woman("見本", "ミホン", "花子", "ハナコ", "1978-05-06"));
		family = joined(family, man("見本", "ミホン", "太郎", "タロウ", "1976-11-23"), Relationship.HUSBAND);
		family = joined(family, woman("見本", "ミホン", "さくら", "サクラ", "2014-03-30"), Relationship.DAUGHTER);
		notables.add(family,
				role("登録済みの本人", NotableState.REGISTERED, family, 0,
						recent("hanako.mihon", "hanako.mihon" + MAIL, "hidamari-no-neko-7", 3)),
				role("登録済みの家族(見本花子の夫)", NotableState.DEPENDANT, family, 1,
						recent("taro.mihon", "taro.mihon" + MAIL, "kawabe-no-michi-12", 9)),
				role("未登録の家族(見本花子の子)", NotableState.UNREGISTERED, family, 2, null));
	}

	private void addFormerAccounts(Notables notables) {
		Household couple = employed(3, man("田中", "タナカ", "実", "ミノル", "1965-01-31"));
		couple = joined(couple, woman("田中", "タナカ", "洋子", "ヨウコ", "1967-04-12"), Relationship.WIFE);
		notables.add(couple,
				role("旧システムの本人、アドレスあり", NotableState.LEGACY_WITH_MAIL, couple, 0,
						former("tanaka.m65", "tanaka.family" + MAIL, true, new Secret("minoru65", PasswordScheme.BCRYPT))),
				role("旧システムの家族、夫と同じアドレス、未確認", NotableState.LEGACY_WITH_MAIL, couple, 1,
						former("yoko.tanaka", "tanaka.family" + MAIL, false, new Secret("yoko0412", PasswordScheme.PBKDF2))));
		Household alone = employed(4, man("佐藤", "サトウ", "誠", "マコト", "1972-12-03"));
		notables.add(alone, role("旧システムの本人、アドレスなし", NotableState.LEGACY_WITHOUT_MAIL, alone, 0,
				former("makoto1203", "", false, new Secret("satou-makoto", PasswordScheme.ARGON2))));
	}

	private void addAbsent(Notables notables) {
		Household alone = employed(5, woman("伊藤", "イトウ", "由美", "ユミ", "1985-07-07"));
		notables.add(alone, role("30日より長くログインしていない", NotableState.ABSENT, alone, 0,
				recent("yumi.ito", "yumi.ito" + MAIL, "tanabata-no-hoshi", 70)));
	}

	private void addVoluntaryContinuer(Notables notables) {
		Household before = employed(6, man("小林", "コバヤシ", "茂", "シゲル", "1962-10-15"));
		LocalDate left = today.minusMonths(5).withDayOfMonth(1);
		Household family = before.insuredThrough(
				Careers.changed(before.lastSpell(), Careers.voluntary(before.index(), left)), left);
		notables.add(family, role("任意継続の本人", NotableState.VOLUNTARY_CONTINUER, family, 0,
				recent("shigeru.kobayashi", "kobayashi" + MAIL, "yamanobori-to-tsuri", 5)));
	}

	private void addReemployed(Notables notables) {
		Household before = employed(14, man("渡邉", "ワタナベ", "弘", "ヒロシ", "1966-09-28"));
		LocalDate day = today.plusDays(10);
		Household after = before.insuredThrough(
				Careers.changed(before.lastSpell(), Careers.reemployed(before.lastSpell(), before.index(), day)), day);
		notables.add(before, after,
				role("定年後再雇用で番号が変わった(旧番号)", NotableState.RENUMBERED, before, 0,
						recent("hiroshi.watanabe", "watanabe" + MAIL, "furui-tokei-dai-3", 20)),
				role("定年後再雇用で番号が変わった(新番号)", NotableState.UNREGISTERED, after, 0, null));
	}

	private void addTransferred(Notables notables) {
		Household before = employed(8, man("加藤", "カトウ", "浩二", "コウジ", "1981-06-14"));
		LocalDate day = today.plusDays(12);
		Spell next = Careers.spell(employers.get(20), Careers.number(before.index(), 1),
				Stay.since(day, Acquisition.TRANSFERRED));
		Household after = before.insuredThrough(Careers.changed(before.lastSpell(), next), day);
		notables.add(before, after,
				role("転籍で記号・番号が変わった(旧番号)", NotableState.RENUMBERED, before, 0,
						recent("koji.kato", "koji.kato" + MAIL, "densha-to-hikouki", 15)),
				role("転籍で記号・番号が変わった(新番号)", NotableState.UNREGISTERED, after, 0, null));
	}

	private void addLeaver(Notables notables) {
		Household before = employed(9, woman("中村", "ナカムラ", "さやか", "サヤカ", "1988-03-21"));
		LocalDate day = today.plusDays(9);
		Household after = before.insuredThrough(List.of(before.lastSpell().ended(day, Loss.LEFT)), day);
		notables.add(before, after, role("資格を喪失した", NotableState.LOST_COVERAGE, before, 0,
				recent("sayaka.nakamura", "sayaka" + MAIL, "akikaze-no-koe-88", 12)));
	}

	private void addProtected(Notables notables) {
		Household family = employed(10, man("山﨑", "ヤマサキ", "剛", "ツヨシ", "1983-05-25"));
		family = joined(family, woman("山﨑", "ヤマサキ", "優子", "ユウコ", "1984-12-09").underProtection(),
				Relationship.WIFE);
		notables.add(family, role("閲覧制限のある家族", NotableState.PROTECTED, family, 1,
				recent("yuko.yamasaki", "yuko.y" + MAIL, "shizuka-na-minato-5", 2)));
	}

	private void addMailAsId(Notables notables) {
		Household alone = employed(11, woman("吉田", "ヨシダ", "愛", "アイ", "1994-10-10"));
		notables.add(alone, role("メールアドレスがログインID", NotableState.REGISTERED, alone, 0,
				recent("ai.yoshida" + MAIL, "ai.yoshida" + MAIL, "midori-no-kaze-10", 1)));
	}

	private void addLeaving(Notables notables) {
		Household alone = employed(12, man("木村", "キムラ", "学", "マナブ", "1979-01-08"));
		LocalDate day = today.plusMonths(3).withDayOfMonth(1);
		Household leaving = alone.insuredThrough(List.of(alone.lastSpell().ended(day, Loss.LEFT)), today);
		notables.add(leaving, role("資格喪失日が先にある", NotableState.REGISTERED, leaving, 0,
				recent("manabu.kimura", "manabu.kimura" + MAIL, "haru-no-umi-2-ban", 4)));
	}

	private void addViewing(Notables notables) {
		Household couple = employed(13, man("清水", "シミズ", "明", "アキラ", "1970-02-17"));
		couple = joined(couple, woman("清水", "シミズ", "美咲", "ミサキ", "1972-09-05"), Relationship.WIFE);
		notables.add(couple,
				role("閲覧用パスワードのある本人", NotableState.VIEWING_READY, couple, 0,
						recent("akira.shimizu", "akira.shimizu" + MAIL, "ame-agari-no-niji-4", 6)),
				role("閲覧用パスワードのある家族(清水明の妻)", NotableState.VIEWING_READY, couple, 1,
						recent("misaki.shimizu", "misaki.shimizu" + MAIL, "kinmokusei-no-kaori", 8)));
		Household first = employed(15, man("森", "モリ", "直人", "ナオト", "1991-11-30"));
		notables.add(first, role("はがきが届き、初めて入力する", NotableState.VIEWING_READY, first, 0,
				recent("naoto.mori", "naoto.mori" + MAIL, "komorebi-no-komichi-6", 2)));
		Household ordered = employed(16, woman("池田", "イケダ", "千尋", "チヒロ", "1987-04-24"));
		notables.add(ordered, role("はがきを依頼中", NotableState.VIEWING_ORDERED, ordered, 0,
				recent("chihiro.ikeda", "chihiro.ikeda" + MAIL, "mizuumi-no-hotori-9", 3)));
		Household without = employed(17, man("橋本", "ハシモト", "修", "オサム", "1968-12-12"));
		notables.add(without, role("Web表示を希望しない", NotableState.NOT_OPTED_IN, without, 0,
				recent("osamu.hashimoto", "osamu.hashimoto" + MAIL, "fuyu-no-seiza-11", 7).withoutWebViewing()));
	}

	private void addEnquirer(Notables notables) {
		Household alone = employed(18, woman("石川", "イシカワ", "真理", "マリ", "1975-06-20"));
		notables.add(alone, role("IDとパスワードを問い合わせ中", NotableState.ENQUIRY_OPEN, alone, 0,
				recent("mari.ishikawa", "mari.ishikawa" + MAIL, "wasurena-gusa-2", 25).withoutWebViewing()));
	}

	/** Not a day may lie between (C6): what was under the former number stays unseen. */
	private void addBackAfterWeeks(Notables notables) {
		Household before = employed(21, man("大野", "オオノ", "大輔", "ダイスケ", "1977-07-17"));
		LocalDate left = today.minusYears(3).withDayOfMonth(1);
		LocalDate back = left.plusDays(40);
		Household after = before.insuredThrough(List.of(before.lastSpell().ended(left, Loss.LEFT),
				Careers.spell(employers.get(22), Careers.number(before.index(), 1), Stay.since(back, Acquisition.HIRED))), back);
		notables.add(after, role("退職して40日後に別の会社に入った(以前の番号の記録は表示されない)", NotableState.REGISTERED, after, 0,
				recent("daisuke.ono", "daisuke.ono" + MAIL, "hiyori-no-enpitsu-8", 4)));
	}

	private void addOrderedToHome(Notables notables) {
		Household before = employed(23, man("藤井", "フジイ", "和夫", "カズオ", "1964-03-08"));
		LocalDate left = today.minusMonths(8).withDayOfMonth(1);
		Household after = before
			.insuredThrough(Careers.changed(before.lastSpell(), Careers.voluntary(before.index(), left)), left);
		notables.add(after, role("任意継続の本人、はがきを自宅宛に依頼中", NotableState.VIEWING_ORDERED, after, 0,
				recent("kazuo.fujii", "kazuo.fujii" + MAIL, "sanpo-michi-no-ume-3", 2)));
	}

	private Household employed(int employer, Person insured) {
		LocalDate hired = LocalDate.of(insured.birthDate().getYear() + 22, 4, 1);
		Stay stay = Stay.since(hired, Acquisition.HIRED);
		Spell spell = Careers.spell(employers.get(employer), Careers.number(index, 0), stay);
		FamilyMember member = new FamilyMember(insured, Relationship.SELF, 0, stay);
		Home home = Places.home(Dice.of(seed, "notable", index));
		return new Household(index++, home, List.of(member), List.of(spell), today.minusMonths(6));
	}

	private static Household joined(Household household, Person person, Relationship relationship) {
		boolean child = relationship == Relationship.DAUGHTER || relationship == Relationship.SON;
		Stay stay = Stay.since(child ? person.birthDate() : person.birthDate().plusYears(30), Acquisition.RECOGNISED);
		List<FamilyMember> family = new ArrayList<>(household.family());
		family.add(new FamilyMember(person, relationship, family.size(), stay));
		return household.with(family, household.updatedOn());
	}

	private static Person woman(String family, String familyKana, String given, String givenKana, String birthDate) {
		return person(Sex.FEMALE, new NamePart(family, familyKana, ""), new NamePart(given, givenKana, ""), birthDate);
	}

	private static Person man(String family, String familyKana, String given, String givenKana, String birthDate) {
		return person(Sex.MALE, new NamePart(family, familyKana, ""), new NamePart(given, givenKana, ""), birthDate);
	}

	private static Person person(Sex sex, NamePart family, NamePart given, String birthDate) {
		return new Person(new PersonName(family, given), sex, LocalDate.parse(birthDate), false);
	}

	/** The role of a member, under the household's last symbol and number. */
	private static Role role(String who, NotableState state, Household household, int member, FormerLogin login) {
		CoverageLine line = household.lines()
			.stream()
			.filter(l -> l.spell().equals(household.lastSpell()) && l.member().branch() == member)
			.findFirst()
			.orElseThrow();
		return new Role(who, state, line, login);
	}

	private FormerLogin recent(String loginId, String mail, String password, int daysAgo) {
		return new FormerLogin(loginId, mail, true, today.plusMonths(1).minusDays(daysAgo).atTime(12, 30), true,
				new Secret(password, PasswordScheme.ARGON2));
	}

	private static FormerLogin former(String loginId, String mail, boolean verified, Secret secret) {
		return new FormerLogin(loginId, mail, verified, FORMER_TIMES, true, secret);
	}

}
