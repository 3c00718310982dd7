package jp.mykempo.expenses.intake;

import java.nio.charset.StandardCharsets;

import jp.mykempo.imports.Differences;
import jp.mykempo.imports.RunLog;
import jp.mykempo.people.Family;
import jp.mykempo.people.Someone;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What the desk reads of a file of claims before it is applied: whose care of which month, and what it comes to (O3, X6). */
class PreviewTest {

	private static final Intake intake = new Intake();

	private final Family family = Family.in(intake.sql);

	private final Someone hanako = this.family.insured("見本　花子", "ミホン　ハナコ", "1975-04-01");

	private final Someone taro = this.family.dependant("見本　太郎", "ミホン　タロウ", "1976-11-23", "夫");

	@Test
	void tellsWhoseCareIsAddedCorrectedCancelledAndWhoWaits() {
		String number = this.hanako.number().symbol() + "-" + this.hanako.number().number();
		intake.apply(new FlatText().line(this.hanako, claim("A", 10_000))
			.line(this.hanako, claim("B", 20_000))
			.line(this.taro, claim("C", 30_000))
			.line(this.taro, claim("S", 1_000))
			.text());

		Differences preview = preview(new FlatText().line(this.hanako, claim("A", 12_000))
			.line(this.hanako, claim("N", 500))
			.line(this.taro, FlatText.concat(claim("C", 30_000), new String[] { "取消区分", "1" }))
			.line(this.taro, claim("S", 1_000))
			.line("999", "123", FlatText.concat(claim("W", 700), new String[] { "生年月日", "1990-01-01", "受診者カナ", "ダレカ" })));

		assertThat(preview.told()).containsExactly("CANCELLED " + number + "-" + this.taro.branch() + " 見本　太郎 month 2026-08 null",
				"CORRECTED " + number + "-00 見本　花子 month 2026-08 2026-08", "WAITING 999-123 null month null 2026-08",
				"ADDED " + number + "-00 見本　花子 month null 2026-08");
		assertThat(preview.counts()).containsEntry("sumBefore", 40_000L).containsEntry("sumAfter", 13_200L);
	}

	@Test
	void nobodyIsToldOfAProtectedPerson() {
		this.family.isProtected(this.taro);

		assertThat(preview(new FlatText().line(this.taro, claim("P" + this.taro.id().value(), 900))).told())
			.containsExactly("ADDED null null month null 2026-08");
	}

	@Test
	void ofALargeFileTheFirstThousandAreKept() {
		FlatText text = new FlatText();
		for (int i = 0; i < RunLog.KEPT + 5; i++) {
			text.line("888", String.valueOf(10_000 + i), FlatText.concat(claim("L" + i, 100),
					new String[] { "生年月日", "1990-01-01", "受診者カナ", "ダレカ" }));
		}

		assertThat(preview(text).told()).hasSize(RunLog.KEPT);
	}

	private static String[] claim(String search, long total) {
		return FlatText.concat(FlatText.total(total), new String[] { "レセプト検索番号", search });
	}

	private static Differences preview(FlatText text) {
		return Differences.of(intake.imports, intake.importer, Intake.file(text.text(), StandardCharsets.UTF_8));
	}

}
