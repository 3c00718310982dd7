package jp.mykempo.demo;

import java.util.List;

import jp.mykempo.demo.society.MadeUpSociety;
import jp.mykempo.demo.society.NotablePerson;
import jp.mykempo.demo.society.NotableState;

/** What the console says when the demo is up: the address, logins, and what to try. */
final class DemoGuide {

	private static final String RULE = "─".repeat(78);

	private final String address;

	private final String folder;

	DemoGuide(String address, String folder) {
		this.address = address;
		this.folder = folder;
	}

	String text(List<NotablePerson> people) {
		StringBuilder logins = new StringBuilder();
		people.stream().filter(DemoGuide::logsIn).forEach(person -> logins.append(login(person)));
		return """
				%s
				%s(架空の組合)の MyKempo が動いています。A made-up society; nobody in it exists.

				  %s/login

				  ログインID / パスワード                                   試せること
				%s
				  閲覧用パスワードで開くもの (behind the gate): %s/coverage  /checkups  /health-age  /expenses
				    akira.shimizu: 10年分の健診。LDLが年々上がって要受診になった。2020年度は受けていない。2月に入院(高額療養費・付加給付)。
				    misaki.shimizu: 家族。保健指導のあと体重が減った。健診結果と健康年齢だけが見られる。
				    hanako.mihon: 貧血が治った。家族3人の医療費。夫の taro.mihon は血糖の薬を飲みはじめた。
				    shigeru.kobayashi: 任意継続。前の番号の健診も見られる。脳卒中のあとは心臓・血管の年齢が出ない。
				    daisuke.ono: 40日あいて入りなおした。前の番号の健診と医療費は見られない。
				    naoto.mori: 35歳。健診は数年分、項目が少ない。
				  新規登録 (register): %s
				  メール (mail): %s/demo/mails
				  事務局 (office): %s/office/login  ID staff-postcards, staff-reception …  パスワードとコード (codes): %s/demo/staff
				    はがき (staff-postcards): 「印刷待ち」の束をつくり、印刷し、抜き取り、発送する。返戻。
				    問い合わせ (staff-reception): 承認すると、はがきの依頼になる。
				    「医療費のお知らせ」の申請 (staff-health-data): 印刷し、発送する。見送る。
				  全員 (everybody): %s/demo-people.csv
				%s
				""".formatted(RULE, MadeUpSociety.NAME, this.address, logins, this.address, newcomer(people),
				this.address, this.address, this.address, this.folder, RULE);
	}

	private static boolean logsIn(NotablePerson person) {
		return !person.login().loginId().isEmpty();
	}

	private static String login(NotablePerson person) {
		String gate = person.login().viewingPassword();
		return "  %-52s %s (%s)%s%n".formatted(person.login().loginId() + "  " + person.login().password(), person.who(),
				person.state().code(), gate.isEmpty() ? "" : "  閲覧用パスワード " + gate);
	}

	private static String newcomer(List<NotablePerson> people) {
		return people.stream()
			.filter(person -> person.state() == NotableState.UNREGISTERED)
			.filter(person -> person.identity().branch().equals("00"))
			.findFirst()
			.map(DemoGuide::identity)
			.orElse("");
	}

	private static String identity(NotablePerson person) {
		var identity = person.identity();
		return "記号 %s 番号 %s %s %s".formatted(identity.symbol(), identity.number(), identity.kanaName(),
				identity.birthDate());
	}

}
