package jp.mykempo.access;

import java.time.LocalDate;
import java.util.List;

import jp.mykempo.kernel.Parsed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What may be set as a password (P1). */
class PasswordPolicyTest {

	private static final PasswordPolicy policy = new PasswordPolicy(13);

	private static final PasswordOwner owner = new PasswordOwner(List.of("sunny_hill", "hanayama.s@example.jp"),
			List.of("ショウジ ユウコ", "庄司 裕子"), List.of("山123", "4567"), LocalDate.of(1985, 4, 25));

	@ParameterizedTest
	@ValueSource(strings = { "violet tractor eats noon", "しずかなかぜがまどをたたく", "Tr0ub4dor&3-xylo-Kettle", "🔑🐈🌋🎻🧊🪁🥁🚲🧲🍋🦉🪴🧵",
			"   quiet   mountain  zebra ", "kQ9#vTz!2mWp7", "月夜に猫が三匹、橋をわたった", "#$%&'()=~|{`*a" })
	void goodOnesMayBeSet(String password) {
		assertThat(policy.check(password, owner)).isEqualTo(Parsed.ok(password));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			kQ9#vTz!2mWp             | short
			''                       | short
			passwordpassword         | common
			qwertyuiop123            | common
			aaaaaaaaaaaaaaaaaa       | common
			9876543210987            | common
			ぱすわーどぱすわーど123        | common
			doraemon doraemon        | common
			mykempo mykempo          | common
			x8#Sunny_Hill!vq2         | own-id
			x8#SUNNYHILL!vq2zz        | own-id
			x8#hanayama.s!vq2zz       | own-id
			zq8 hanayamas kettle      | own-id
			yuuko loves kettles 8     | own-name
			the kettle of shoji 8     | own-name
			syouzi and the kettle     | own-name
			ケトルとショウジのはなし8番目     | own-name
			しょうじとけとるのはなし8番目     | own-name
			庄司のケトルは赤くて丸い話です      | own-name
			kettle 1985/04/25 blue    | own-birth-date
			kettle 19850425 blue      | own-birth-date
			kettle 850425 blueish     | own-birth-date
			kettle 昭和60年4月25日 青い      | own-birth-date
			kettle S60.4.25 blueish   | own-birth-date
			kettle s600425 blueish    | own-birth-date
			kettle April 25, 1985     | own-birth-date
			kettle ２５０４１９８５ blue    | own-birth-date
			kettle 4567 blue ship     | own-number
			kettle 山123-4567 青い船      | own-number
			1985-0425-0425-1985       | own-birth-date
			""")
	void othersAreRefusedWithTheirReason(String password, String reason) {
		assertThat(policy.check(password, owner)).isInstanceOfSatisfying(Parsed.Rejected.class,
				rejected -> assertThat(rejected.reason()).isEqualTo("access.password." + reason));
	}

	@Test
	void lengthCountsCodePoints() {
		assertThat(policy.check("🔑🐈🌋🎻🧊🪁🥁🚲🧲🍋🦉🪴", owner)).isEqualTo(Parsed.rejected("access.password.short", 13));
		String longest = "kQ9#vTz!2mWp7 xylo".repeat(8).substring(0, 128);
		assertThat(policy.check(longest, owner)).isEqualTo(Parsed.ok(longest));
		assertThat(policy.check(longest + "x", owner)).isEqualTo(Parsed.rejected("access.password.long", 128));
		assertThat(policy.check("x".repeat(100_000), owner)).isEqualTo(Parsed.rejected("access.password.long", 128));
	}

	@Test
	void nothingKnownForbidsNothingMore() {
		assertThat(policy.check("kettle 19850425 blue", PasswordOwner.unknown())).isInstanceOf(Parsed.Ok.class);
	}

	@Test
	void aLongOneIsMeasuredQuickly() {
		long start = System.nanoTime();
		policy.check("password1".repeat(14), owner);
		policy.check("a1b2c3d4e5f6g7h8".repeat(8), owner);

		assertThat(System.nanoTime() - start).isLessThan(2_000_000_000L);
	}

}
