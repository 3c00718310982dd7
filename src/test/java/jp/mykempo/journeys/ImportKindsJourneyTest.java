package jp.mykempo.journeys;

import java.nio.charset.StandardCharsets;

import jp.mykempo.imports.desk.ReadingRoom;
import jp.mykempo.office.Role;
import jp.mykempo.people.Clerk;
import jp.mykempo.people.MihonFamily;
import jp.mykempo.people.Someone;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Every kind of files goes through the desk, known by its first line; bad lines of kinds that allow it are left out (O2, O3, O10). */
class ImportKindsJourneyTest {

	private final Site site = Site.running();

	private final Visit desk = Clerk.with(this.site, Role.IMPORTS).logIn(this.site);

	private final Someone hanako = MihonFamily.in(this.site.sql()).hanako();

	@Test
	void checkups() {
		String head = "保険者番号,記号,番号,枝番,氏名,生年月日,性別,健診実施年月日,健診機関番号,健診機関名,9N001000000000001\r\n";
		throughTheDesk("健診", head + checkup("2025-06-10") + checkup("2025-02-30"));
		assertThat(count("checkups.report")).isEqualTo(1);
	}

	@Test
	void itemsOfCheckupsAreNamedInWordsBesideTheirCode() {
		String head = "保険者番号,記号,番号,枝番,氏名,生年月日,性別,健診実施年月日,健診機関番号,健診機関名,9A751000000000001\r\n";
		send(head + checkup("2025-06-10").replaceAll("[0-9.]+\r\n$", "9000\r\n"));

		assertThat(this.desk.text()).contains("収縮期血圧(1回目) 9A751000000000001", "項目「収縮期血圧(1回目) 9A751000000000001」: あり得ない値です");
		this.desk.open(this.desk.all("a[href$='/findings.csv']").attr("href"));
		assertThat(new String(this.desk.file(), StandardCharsets.UTF_8)).contains(
				"誤り,2,11,収縮期血圧(1回目) 9A751000000000001,項目「収縮期血圧(1回目) 9A751000000000001」: あり得ない値です");
		send(head.replace("9A751", "9A751000000000001,9A751") + checkup("2025-06-10"));
		assertThat(this.desk.text()).contains("収縮期血圧(1回目) 9A751000000000001");
		send(head + checkup("2025-06-10").replaceAll("[0-9.]+\r\n$", "9000\r\n"));
		assertThat(this.desk.open(this.desk.path() + "?lang=en").text()).contains("Systolic blood pressure (1st) 9A751000000000001");
	}

	@Test
	void healthAges() {
		String head = "記号,番号,枝番,カナ氏名,生年月日,年度,健康年齢,出所\r\n";
		throughTheDesk("健康年齢", head + healthAge("48.9") + healthAge("0"));
		assertThat(count("checkups.health_age")).isEqualTo(1);
	}

	@Test
	void expenses() {
		String head = "記号,番号,枝番,受診者カナ,生年月日,診療年月,点数表区分,入外,医療機関コード,医療機関名,日数,総医療費,健保負担,自己負担相当額\r\n";
		throughTheDesk("医療費", head + expense("202608", "10000") + expense("202607", "-1"));
		assertThat(count("expenses.claim")).isEqualTo(1);
	}

	/** Refused for the bad line, checked without it, applied. */
	private void throughTheDesk(String title, String file) {
		send(file);
		assertThat(this.desk.text()).contains(title, "誤りがあるため反映できません");
		this.desk.press("誤りの行を除いて確かめ直す");
		read();
		assertThat(this.desk.text()).contains("反映待ち");
		this.desk.follow("反映の確認へ").fill("looked", "1").press("反映する");
		read();
		assertThat(this.desk.text()).contains("反映しました");
	}

	private void send(String file) {
		this.desk.open("/office/imports/new").upload("ファイルを送って確かめる", "file.csv", file.getBytes(StandardCharsets.UTF_8));
		assertThat(this.desk.status()).as(this.desk.text()).isEqualTo(200);
		read();
	}

	private void read() {
		ReadingRoom.readAll(this.site);
		this.desk.open(this.desk.path());
	}

	private String checkup(String day) {
		String insurer = this.site.sql().sql("select insurer_no from membership.coverage where person_id = ?")
			.param(this.hanako.id().value()).query(String.class).single();
		return String.join(",", insurer, number(), this.hanako.kana().text(), this.hanako.birthDate().toString(), "2", day, "1312345678",
				"みほん健診センター", "162.3") + "\r\n";
	}

	private String healthAge(String years) {
		return String.join(",", number(), this.hanako.kana().text(), this.hanako.birthDate().toString(), "2025", years, "みほん式") + "\r\n";
	}

	private String expense(String month, String total) {
		return String.join(",", number(), this.hanako.kana().text(), this.hanako.birthDate().toString(), month, "1", "2", "1311234567",
				"本町内科医院", "1", total, "7000", "3000") + "\r\n";
	}

	private String number() {
		return String.join(",", this.hanako.number().symbol(), this.hanako.number().number(), this.hanako.branch());
	}

	private long count(String table) {
		return this.site.sql().sql("select count(*) from " + table + " where person_id = ?").param(this.hanako.id().value())
			.query(Long.class).single();
	}

}
