package jp.mykempo.site;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Longer texts as blocks. */
class ProseTest {

	@Test
	void eachLineIsABlockAndListsHoldTogether() {
		Prose prose = Prose.parse("""
				## 見出し {#here}
				本文に[リンク](/help/mail)がある。
				- 一
				- 二
				1. 先
				1. 後

				> 注
				! 警告
				### 小見出し
				""");
		assertThat(prose.blocks()).containsExactly(new Prose.Heading(2, "見出し", "here"),
				new Prose.Paragraph(List.of(plain("本文に"), new Prose.Span("リンク", "/help/mail"), plain("がある。"))),
				new Prose.Bullets(List.of(List.of(plain("一")), List.of(plain("二")))),
				new Prose.Numbered(List.of(List.of(plain("先")), List.of(plain("後")))),
				new Prose.Note(List.of(plain("注"))), new Prose.Warning("警告"), new Prose.Heading(3, "小見出し", null));
		assertThat(prose.chapters()).extracting(Prose.Heading::id).containsExactly("here");
		assertThat(prose.words()).contains("リンクがある");
	}

	@Test
	void onlyLinksWithinTheSiteAreLinks() {
		Prose prose = Prose.parse("[evil](javascript:alert(1)) [x](https://example.com) <b>[example.jp]から</b>");
		assertThat(prose.blocks()).containsExactly(new Prose.Paragraph(
				List.of(plain("[evil](javascript:alert(1)) [x](https://example.com) <b>[example.jp]から</b>"))));
	}

	private static Prose.Span plain(String text) {
		return new Prose.Span(text, null);
	}

}
