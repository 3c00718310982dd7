package jp.mykempo.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.Deflater;

import jp.mykempo.paper.Offsets;
import jp.mykempo.postcards.CardKind;
import jp.mykempo.postcards.Route;
import jp.mykempo.postcards.sheet.BatchPaper;
import jp.mykempo.postcards.sheet.CoveringList;
import jp.mykempo.postcards.sheet.PageCount;
import jp.mykempo.postcards.sheet.Parcel;
import jp.mykempo.postcards.sheet.PrintedCard;
import jp.mykempo.postcards.sheet.Recipient;
import jp.mykempo.postcards.sheet.Sender;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openpdf.text.Document;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.BaseFont;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfWriter;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * 5,000 postcards with their covering lists in one file, against as many pages of one line by the same library in the
 * same font: by turns, in one thread, into nothing. The bare pages once as the library writes them, once uncompressed as
 * ours are.
 */
@Tag("bench")
class PostcardBench {

	private static final int EMPLOYERS = 250;

	private static final int CARDS_EACH = 20;

	private static final int WARM_UP = 8;

	private static final int ROUNDS = 11;

	private static final BaseFont BARE_FONT = font();

	private static final Sender SENDER = new Sender("みほん電子健康保険組合", "MyKempo", "mykempo.mihon-kempo.example",
			new Sender.Address("100-0000", "東京都千代田区みほん町1-2-3"), new Sender.Contact("健康づくり課", "03-0000-1451", "3"),
			"みほん中央局");

	private final List<Parcel> parcels = parcels();

	@Test
	void postcardsAgainstPagesOfOneLine() {
		PageCount pages = BatchPaper.pages(this.parcels);
		double[] asUsual = new double[ROUNDS];
		double[] alike = new double[ROUNDS];
		for (int round = -WARM_UP; round < ROUNDS; round++) {
			long usual = cpuTime(() -> writeBare(pages.all(), Deflater.DEFAULT_COMPRESSION));
			long plain = cpuTime(() -> writeBare(pages.all(), Deflater.NO_COMPRESSION));
			long cards = cpuTime(() -> BatchPaper.write(OutputStream.nullOutputStream(), SENDER, Offsets.NONE, this.parcels));
			if (round >= 0) {
				asUsual[round] = (double) cards / usual;
				alike[round] = (double) cards / plain;
			}
		}
		List<Measured> ratios = List.of(Measured.atMost("postcards: 5000 with lists / pages of one line", Measured.median(asUsual), 2),
				Measured.atMost("postcards: the same / pages of one line, uncompressed", Measured.median(alike), 2));
		ratios.forEach(Measured::print);
		assertThat(ratios).allMatch(Measured::reached);
	}

	/** Of this thread, so that other work on the machine does not count. */
	private static long cpuTime(Runnable work) {
		ThreadMXBean threads = ManagementFactory.getThreadMXBean();
		long start = threads.getCurrentThreadCpuTime();
		work.run();
		return threads.getCurrentThreadCpuTime() - start;
	}

	private static void writeBare(int pages, int compression) {
		Document document = new Document(new Rectangle(283.46f, 419.53f));
		PdfWriter writer = PdfWriter.getInstance(document, OutputStream.nullOutputStream());
		writer.setCompressionLevel(compression);
		document.open();
		for (int page = 0; page < pages; page++) {
			document.newPage();
			writer.setPageEmpty(false);
			PdfContentByte content = writer.getDirectContent();
			content.beginText();
			content.setFontAndSize(BARE_FONT, 12);
			content.showTextAligned(PdfContentByte.ALIGN_LEFT, "20261127-1-" + page + " " + name(page) + " 様", 40, 300, 0);
			content.endText();
		}
		document.close();
	}

	private static BaseFont font() {
		try (InputStream in = PostcardBench.class.getResourceAsStream("/fonts/BIZUDGothic-Regular.ttf")) {
			return BaseFont.createFont("BIZUDGothic-Regular.ttf", BaseFont.IDENTITY_H, BaseFont.EMBEDDED, false,
					in.readAllBytes(), null);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static List<Parcel> parcels() {
		List<Parcel> parcels = new ArrayList<>();
		for (int employer = 0; employer < EMPLOYERS; employer++) {
			Recipient recipient = new Recipient("%07d".formatted(1010000 + employer),
					List.of("東京都千代田区みほん町" + employer % 9 + "-5-" + employer, "みほんビル" + employer % 40 + "階"),
					"株式会社みほん精機 第" + employer + "事業所");
			parcels.add(parcel(recipient, employer * CARDS_EACH));
		}
		return parcels;
	}

	private static Parcel parcel(Recipient recipient, int first) {
		LocalDate today = LocalDate.of(2026, 11, 27);
		List<PrintedCard> cards = new ArrayList<>();
		List<String> names = new ArrayList<>();
		for (int card = first; card < first + CARDS_EACH; card++) {
			names.add(name(card));
			cards.add(new PrintedCard("20261127-1-%04d".formatted(card + 1), CardKind.VIEWING_PASSWORD, Route.EMPLOYER, recipient,
					name(card), today, today.plusDays(180), secret(card), null));
		}
		return new Parcel(new CoveringList(recipient, names, "20261127-1", today), cards);
	}

	private static String name(int number) {
		return "見例髙﨑試仮架作".charAt(number % 8) + "本 " + "花夏太次純翔葵陽".charAt(number / 8 % 8) + "子郎美一".charAt(number / 64 % 4);
	}

	private static String secret(int seed) {
		String alphabet = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";
		StringBuilder secret = new StringBuilder();
		long bits = seed * 0x9E3779B97F4A7C15L;
		for (int i = 0; i < 12; i++) {
			secret.append(alphabet.charAt((int) (bits >>> 5 * i & 31)));
		}
		return secret.toString();
	}

}
