package jp.mykempo.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import jp.mykempo.content.core.SocietyTexts;
import jp.mykempo.mail.TestMail;
import jp.mykempo.site.Prose;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** The texts: both languages of one build (X3), links that lead somewhere, the guide's scan mended. */
class TextsTest {

	private static final Set<String> PATHS = Set.of("/help", "/help/guide", "/help/mail", "/help/numbers", "/help/contacts",
			"/help/questions", "/help/expense-notice-form", "/help/privacy", "/login", "/register", "/recovery", "/settings");

	private final SocietyTexts texts = new SocietyTexts(TestMail.SOCIETY);

	@ParameterizedTest
	@ValueSource(strings = { "guide", "mail", "numbers", "questions", "consent/1" })
	void bothLanguagesAreBuiltAlike(String name) {
		assertThat(shape(prose(name, Locale.ENGLISH))).isEqualTo(shape(prose(name, Locale.JAPANESE)));
	}

	@ParameterizedTest
	@ValueSource(strings = { "guide", "mail", "numbers", "questions", "consent/1" })
	void linksLeadSomewhere(String name) {
		for (Locale locale : List.of(Locale.JAPANESE, Locale.ENGLISH)) {
			for (String link : links(prose(name, locale))) {
				String path = link.replaceAll("#.*", "");
				assertThat(PATHS).contains(path.isEmpty() ? "/help" : path);
				if (link.contains("#")) {
					String target = path.isEmpty() ? name : path.substring("/help/".length());
					assertThat(anchors(prose(target, locale))).contains(link.replaceAll(".*#", ""));
				}
			}
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "guide", "mail", "numbers", "questions", "consent/1" })
	void theScanIsMendedAndNoSocietyIsNamed(String name) {
		String words = prose(name, Locale.JAPANESE).words();
		assertThat(words).doesNotContain("Mykempo", "My Kempo", "口グイン", "建康", "個メール", "保険事業", "З", "∂", "О",
				"denshikempo", "3843", "{", "}").doesNotContainPattern("定年再雇用|P ?1[0-9]|P[0-9]");
		assertThat(prose(name, Locale.ENGLISH).words()).doesNotContainPattern("[ぁ-ん]{3}");
	}

	@Test
	void theNewestConsentIsAskedForAndOldOnesStay() {
		ConsentTexts consents = new ConsentTexts(this.texts);
		assertThat(consents.current().version()).isEqualTo(1);
		assertThat(consents.version(1)).isEqualTo(consents.current());
		assertThat(consents.current().in(Locale.JAPANESE).words()).contains("みほん電子健康保険組合", "第三者", "03-0000-1451");
		assertThat(consents.current().in(Locale.ENGLISH).words()).contains("I agree");
	}

	@Test
	void helpNamesTheSocietysDomainAndDesks() {
		HelpTexts help = new HelpTexts(this.texts);
		assertThat(help.mailThatDoesNotArrive(Locale.JAPANESE).words()).contains("[example.jp]からのメール");
		assertThat(help.whereNumbersStand(Locale.JAPANESE).words()).contains("みほん電子健康保険組合(TEL: 03-0000-1451)");
	}

	private Prose prose(String name, Locale locale) {
		return this.texts.prose(name, locale);
	}

	private static List<String> shape(Prose prose) {
		return prose.blocks().stream().map(block -> switch (block) {
			case Prose.Heading heading -> heading.level() + "#" + heading.id();
			case Prose.Bullets list -> "bullets " + list.items().size();
			case Prose.Numbered list -> "numbered " + list.items().size();
			case Prose.Paragraph paragraph -> "paragraph";
			case Prose.Note note -> "note";
			case Prose.Warning warning -> "warning";
		}).toList();
	}

	private static List<String> anchors(Prose prose) {
		return prose.blocks().stream()
			.filter(Prose.Heading.class::isInstance)
			.map(block -> String.valueOf(((Prose.Heading) block).id()))
			.toList();
	}

	private static List<String> links(Prose prose) {
		List<String> links = new ArrayList<>();
		for (Prose.Block block : prose.blocks()) {
			List<List<Prose.Span>> lines = switch (block) {
				case Prose.Heading heading -> List.of();
				case Prose.Warning warning -> List.of();
				case Prose.Paragraph paragraph -> List.of(paragraph.spans());
				case Prose.Note note -> List.of(note.spans());
				case Prose.Bullets list -> list.items();
				case Prose.Numbered list -> list.items();
			};
			lines.forEach(line -> line.stream().filter(span -> span.href() != null).forEach(span -> links.add(span.href())));
		}
		return links;
	}

}
