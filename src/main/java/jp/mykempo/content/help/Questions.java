package jp.mykempo.content.help;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import jp.mykempo.content.core.SocietyTexts;
import jp.mykempo.kernel.JapaneseText;
import jp.mykempo.site.Prose;

import org.springframework.stereotype.Component;

/** The questions and answers (S4), searched without regard to width, case, and hiragana or katakana. */
@Component
class Questions {

	private final SocietyTexts texts;

	Questions(SocietyTexts texts) {
		this.texts = texts;
	}

	/** Those in which every word of the search occurs; all of them for an empty one. */
	List<Question> search(String search, Locale locale) {
		List<String> words = Stream.of(fold(search).split("\\s+")).filter(word -> !word.isEmpty()).toList();
		return all(locale).stream()
			.filter(question -> words.stream().allMatch(searched(question)::contains))
			.toList();
	}

	List<Question> all(Locale locale) {
		List<Question> questions = new ArrayList<>();
		List<Prose.Block> answer = new ArrayList<>();
		List<Prose.Block> blocks = this.texts.prose("questions", locale).blocks();
		for (Prose.Block block : blocks.reversed()) {
			if (block instanceof Prose.Heading heading) {
				questions.addFirst(new Question(heading.id(), heading.text(), new Prose(answer.reversed())));
				answer.clear();
			}
			else {
				answer.add(block);
			}
		}
		return questions;
	}

	private static String searched(Question question) {
		return fold(question.text() + "\n" + question.answer().words());
	}

	private static String fold(String text) {
		return JapaneseText.katakana(JapaneseText.fold(text)).toLowerCase(Locale.ROOT);
	}

}
