package jp.mykempo.postcards.sheet;

import jp.mykempo.site.SocietyProfile;
import jp.mykempo.storage.PublicAddress;

/**
 * The society as it stands on paper: sender, address for returned post (差出人・返還先), and whom to ask. What the society
 * has not set is {@code null} and not printed.
 *
 * @param societyName 「みほん電子健康保険組合」
 * @param siteName 「MyKempo」
 * @param website where members log in, as one types it (「mykempo.mihon-kempo.example」)
 * @param address {@code null} where not set
 * @param postOffice the office that accepts the post on account (料金後納), {@code null} for post with stamps
 */
public record Sender(String societyName, String siteName, String website, Address address, Contact contact,
		String postOffice) {

	/** Postal code and the rest of the address in one line. */
	public record Address(String postalCode, String text) {
	}

	/**
	 * Whom members and employers call.
	 *
	 * @param desk 「健康づくり課」; {@code null} where the society names none
	 * @param guidance guidance number on the telephone (ガイダンス番号); {@code null} where there is none
	 */
	public record Contact(String desk, String telephone, String guidance) {
	}

	/** The sender that the society's profile tells, with the address of its site. */
	public static Sender of(SocietyProfile society, PublicAddress site) {
		SocietyProfile.Post post = society.post();
		Address address = post.address() == null ? null : new Address(post.code(), post.address());
		return new Sender(society.name().ja(), society.siteName(), website(site), address, contact(society), post.office());
	}

	/** Nobody types the scheme. */
	private static String website(PublicAddress site) {
		return site.link("").replaceFirst("^https?://", "").replaceFirst("/$", "");
	}

	private static Contact contact(SocietyProfile society) {
		return society.desk(society.post().desk())
			.map(desk -> new Contact(desk.name().ja(), society.telephoneOf(desk), desk.guidance()))
			.orElseGet(() -> new Contact(null, society.telephone().number(), null));
	}

}
