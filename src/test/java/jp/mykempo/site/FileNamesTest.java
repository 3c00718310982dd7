package jp.mykempo.site;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Names of files in the visitor's language, and one of ASCII for programs that know no other (RFC 6266). */
class FileNamesTest {

	@Test
	void aJapaneseNameHasOneOfAsciiBesideIt() {
		assertThat(FileNames.attachment("checkup-2026.pdf", "健診_2026年度.pdf")).isEqualTo(
				"attachment; filename=\"checkup-2026.pdf\"; filename*=UTF-8''%E5%81%A5%E8%A8%BA_2026%E5%B9%B4%E5%BA%A6.pdf");
	}

	@Test
	void anEnglishNameIsToldOnce() {
		assertThat(FileNames.attachment("staff.csv", "staff.csv")).isEqualTo("attachment; filename=\"staff.csv\"");
	}

	@Test
	void nothingLeadsOutOfTheHeader() {
		assertThat(FileNames.attachment("a\"b\r\n; x=é.pdf", "a\"b\r\n%'*.pdf"))
			.isEqualTo("attachment; filename=\"a-b----x--.pdf\"; filename*=UTF-8''a%22b%0D%0A%25%27%2A.pdf");
	}

}
