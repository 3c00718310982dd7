package jp.mykempo.site;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

import jp.mykempo.kernel.Language;

/**
 * The society (組合) that runs this site, as far as it is configuration: names, mail, telephone,
 * desks and colours (X8). One file a society in {@code societies/}, chosen by
 * {@code mykempo.society.profile}; pages, letters and help read it from here and never name a
 * society themselves.
 * <pre>profile.name().in(locale)          // みほん電子健康保険組合</pre>
 *
 * @param siteName what the site is called, 「MyKempo」
 * @param desks who answers which question, in the order of the contact table (S5)
 * @param post what stands on postcards as their sender
 */
public record SocietyProfile(Text name, String siteName, Mail mail, Telephone telephone, List<Desk> desks, Brand brand,
		Post post) {

	public SocietyProfile {
		Objects.requireNonNull(name, "mykempo.society.name");
		Objects.requireNonNull(mail, "mykempo.society.mail");
		Objects.requireNonNull(telephone, "mykempo.society.telephone");
		siteName = siteName == null ? "MyKempo" : siteName;
		desks = desks == null ? List.of() : List.copyOf(desks);
		brand = brand == null ? Brand.STANDARD : brand;
		post = post == null ? Post.UNKNOWN : post;
	}

	/** The desk of that key ({@code coverage}, {@code expenses}, {@code checkups}, {@code health-age}). */
	public Optional<Desk> desk(String key) {
		return desks.stream().filter(desk -> desk.key().equals(key)).findFirst();
	}

	/** The number to call for that desk: its own, else the society's. */
	public String telephoneOf(Desk desk) {
		return desk.telephone() == null ? telephone.number() : desk.telephone();
	}

	/** A text in the two languages of the site; Japanese is the fallback. */
	public record Text(String ja, String en) {

		public Text {
			Objects.requireNonNull(ja, "the Japanese text");
			en = en == null ? ja : en;
		}

		/** The text in the reader's language. */
		public String in(Locale locale) {
			return Language.isEnglish(locale) ? en : ja;
		}

	}

	/**
	 * Mail of the society.
	 *
	 * @param domain what members must let through (R6)
	 * @param sender the short name before the sender's address
	 * @param from the sender's address
	 * @param desk where enquiries of F6 are announced
	 */
	public record Mail(String domain, String sender, String from, String desk) {

		public Mail {
			Objects.requireNonNull(domain, "mykempo.society.mail.domain");
			Objects.requireNonNull(from, "mykempo.society.mail.from");
			Objects.requireNonNull(desk, "mykempo.society.mail.desk");
			sender = sender == null ? "MyKempo" : sender;
		}

	}

	/** The main number and the hours in which it is answered. */
	public record Telephone(String number, Text hours) {

		public Telephone {
			Objects.requireNonNull(number, "mykempo.society.telephone.number");
			Objects.requireNonNull(hours, "mykempo.society.telephone.hours");
		}

	}

	/**
	 * A desk (担当課) and the guidance number (ガイダンス番号) that leads to it on the telephone.
	 *
	 * @param key how texts of the site name it
	 * @param telephone its own number, {@code null} where it is reached by the main one
	 */
	public record Desk(String key, Text question, Text name, String guidance, String telephone) {
	}

	/**
	 * The society as sender of post (差出人・返還先). What is not set is not printed.
	 *
	 * @param code postal code of its own address, {@code 100-0000}
	 * @param address its own address in one line
	 * @param office the post office that accepts its post on account (料金後納, 差出事業所); without it no such mark is
	 * printed
	 * @param desk key of the desk that postcards tell people to ask
	 */
	public record Post(String code, String address, String office, String desk) {

		static final Post UNKNOWN = new Post(null, null, null, null);

		public Post {
			desk = desk == null ? "checkups" : desk;
		}

	}

	/** The three colours a society may change; contrast with white must stay 4.5 or more. */
	public record Brand(String primary, String hover, String active) {

		private static final Pattern COLOUR = Pattern.compile("#[0-9a-f]{6}");
		static final Brand STANDARD = new Brand("#0017c1", "#00118f", "#000060");

		public Brand {
			for (String colour : new String[] { primary, hover, active }) {
				if (colour == null || !COLOUR.matcher(colour).matches()) {
					throw new IllegalArgumentException("mykempo.society.brand: a colour is written #0017c1, not " + colour);
				}
			}
		}

	}

}
