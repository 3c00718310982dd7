package jp.mykempo.content.help;

import java.util.List;
import java.util.Locale;

import jp.mykempo.content.core.SocietyTexts;
import jp.mykempo.mail.TestMail;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** S4: the guide's eight questions, searchable as people type. */
class QuestionsTest {

	private final Questions questions = new Questions(new SocietyTexts(TestMail.SOCIETY));

	@Test
	void theGuideAsksEightQuestions() {
		assertThat(this.questions.all(Locale.JAPANESE)).extracting(Question::id)
			.containsExactly("q1", "q2", "q3", "q4", "q5", "q6", "q7", "q8");
		assertThat(this.questions.all(Locale.ENGLISH)).extracting(Question::id)
			.containsExactly("q1", "q2", "q3", "q4", "q5", "q6", "q7", "q8");
		assertThat(this.questions.all(Locale.JAPANESE)).allMatch(question -> !question.answer().blocks().isEmpty());
	}

	@ParameterizedTest
	@CsvSource({ "迷惑メール,q1", "めいわく,''", "メール ドメイン,q1", "めーる どめいん,q1", "ﾄﾞﾒｲﾝ,q1", "ＥＸＡＭＰＬＥ．ＪＰ,q1", "ヘルスケアポイント,q8",
			"へるすけあぽいんと,q8", "喪失　医療費,q4", "任意継続被保険者,q7", "%,''" })
	void widthAndKanaDoNotMatter(String search, String found) {
		assertThat(ids(search, Locale.JAPANESE)).isEqualTo(found.isEmpty() ? List.of() : List.of(found));
	}

	@Test
	void caseDoesNotMatter() {
		assertThat(ids("VOLUNTARY continuer", Locale.ENGLISH)).containsExactly("q7");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "   ", "　" })
	void anEmptySearchFindsAll(String search) {
		assertThat(ids(search, Locale.JAPANESE)).hasSize(8);
	}

	@ParameterizedTest
	@ValueSource(strings = { "' or 1=1 --", "<script>", "😀", "\u0000", "{domain}", "$1", "\\" })
	void oddSearchesFindNothing(String search) {
		assertThat(ids(search, Locale.JAPANESE)).isEmpty();
	}

	private List<String> ids(String search, Locale locale) {
		return this.questions.search(search, locale).stream().map(Question::id).toList();
	}

}
