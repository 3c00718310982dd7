package jp.mykempo.kernel;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static jp.mykempo.kernel.ParsedAssert.assertOk;
import static jp.mykempo.kernel.ParsedAssert.assertRejected;
import static org.assertj.core.api.Assertions.assertThat;

/** R2, R9: mail addresses, old carrier ones included. */
class MailAddressTest {

	@ParameterizedTest
	@CsvSource({ "hanako@example.jp, hanako@example.jp", "ｈａｎａｋｏ＠ｅｘａｍｐｌｅ．ｊｐ, hanako@example.jp",
			"' hanako@example.jp ', hanako@example.jp", "Hanako+x/y?z@Example.JP, Hanako+x/y?z@Example.JP",
			"hanako@日本語.jp, hanako@xn--wgv71a119e.jp", "a..b@docomo.example.jp, a..b@docomo.example.jp" })
	void addressesThatPeopleHave(String typed, String text) {
		assertOk(MailAddress.parse(typed), new MailAddress(text));
	}

	@ParameterizedTest
	@CsvSource(quoteCharacter = '`', value = { "a..b@example.jp, `\"a..b\"@example.jp`", "a.@example.jp, `\"a.\"@example.jp`",
			".a@example.jp, `\".a\"@example.jp`", "a.b@example.jp, a.b@example.jp" })
	void unusualDotsAreQuotedForMailing(String text, String rfc) {
		assertThat(MailAddress.parse(text).orElseThrow().toRfc()).isEqualTo(rfc);
	}

	@Test
	void comparedWithoutWidthAndCase() {
		assertThat(new MailAddress("Ｈanako@Example.JP").key()).isEqualTo("hanako@example.jp");
		assertThat(new MailAddress("hanako@Example.JP").domain()).isEqualTo("example.jp");
	}

	@ParameterizedTest
	@CsvSource({ "'', kernel.mail.missing", "hanako, kernel.mail.noAt", "a@b@example.jp, kernel.mail.twoAt",
			"@example.jp, kernel.mail.noLocal", "hana ko@example.jp, kernel.mail.blank", "a@example, kernel.mail.domain",
			"a@, kernel.mail.domain", "a@example..jp, kernel.mail.domain", "a@-x.jp, kernel.mail.domain",
			"a@127.0.0.1, kernel.mail.domain", "a@.jp, kernel.mail.domain", "a@example.jp., kernel.mail.domain",
			"a@exa_mple.jp, kernel.mail.domain", "a@😀.jp, kernel.mail.domain", "a@例え😀.jp, kernel.mail.domain" })
	void whatIsNoAddress(String typed, String reason) {
		assertRejected(MailAddress.parse(typed), reason);
	}

	@ParameterizedTest
	@ValueSource(strings = { "a\nb@example.jp", "a\u0000b@example.jp", "a@exam\rple.jp" })
	void controlCharactersNeverGetIntoAHeader(String typed) {
		assertRejected(MailAddress.parse(typed), "kernel.mail.blank");
	}

	@Test
	void unusableCharactersAreNamed() {
		assertRejected(MailAddress.parse("花子@example.jp"), "kernel.mail.character", "花");
		assertRejected(MailAddress.parse("<a>@example.jp"), "kernel.mail.character", "<");
		assertRejected(MailAddress.parse("\"a\"@example.jp"), "kernel.mail.character", "\"");
	}

	@Test
	void tooLong() {
		assertRejected(MailAddress.parse("a".repeat(65) + "@example.jp"), "kernel.mail.long", "254");
		assertRejected(MailAddress.parse("a@" + "b.".repeat(130) + "jp"), "kernel.mail.long", "254");
		assertRejected(MailAddress.parse("a".repeat(1_000_000)), "kernel.mail.long", "254");
	}

}
