package jp.mykempo.coveragenotice.notice;

import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import jp.mykempo.coveragenotice.core.Coverage;
import jp.mykempo.kernel.Language;
import jp.mykempo.kernel.PeopleTime;
import jp.mykempo.paper.PaperDocument;
import jp.mykempo.site.SocietyProfile;
import jp.mykempo.site.Words;

import org.springframework.stereotype.Component;

/**
 * The coverage notice as a paper (A4): the household, then a card for each to cut out. It is shown in Japan, so all of it
 * is Japanese; readers of English find their words beside it.
 */
@Component
class NoticePaper {

	private final Words words;

	private final SocietyProfile society;

	NoticePaper(Words words, SocietyProfile society) {
		this.words = words;
		this.society = society;
	}

	/** Writes the paper; the stream stays open. */
	void write(OutputStream output, List<Coverage> household, LocalDate today, Locale locale) {
		NoticePage page = NoticePage.of(household, today, Locale.JAPANESE);
		PaperWords texts = new PaperWords(this.words, Language.isEnglish(locale));
		Issue issue = new Issue(this.society, page.insurerNumber(), PeopleTime.eraDate(today, Locale.JAPANESE));
		PaperDocument.write(output, texts.ja("coverage.title"), document -> {
			new NoticeSheet(document, texts, issue).draw(page);
			new CutOutCards(document, texts, issue).draw(page.members());
		});
	}

	/** Who issues the paper, and when. */
	record Issue(SocietyProfile society, String insurerNumber, String date) {

		String societyName() {
			return this.society.name().ja();
		}

		/** The desk that answers, with its number. */
		String desk() {
			return this.society.desk("coverage")
				.map(desk -> desk.name().ja() + "  " + this.society.telephoneOf(desk))
				.orElse(this.society.telephone().number());
		}

		String address() {
			SocietyProfile.Post post = this.society.post();
			return post.address() == null ? "" : (post.code() == null ? "" : "〒" + post.code() + "  ") + post.address();
		}

	}

}
