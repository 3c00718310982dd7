package jp.mykempo.postcards.sheet;

import jp.mykempo.site.SocietyProfile;

/**
 * The society as it stands on paper: sender, address for returned post (差出人・返還先), and whom to ask. What the society
 * has not set is {@code null} and not printed.
 *
 * @param societyName 「みほん電子健康保険組合」
 * @param siteName 「MyKempo」
 * @param address {@code null} where not set
 * @param postOffice the office that accepts the post on account (料金後納), {@code null} for post with stamps
 */
public record Sender(String societyName, String siteName, Address address, Contact contact, String postOffice) {

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

	/** The sender that the society's profile tells. */
	public static Sender of(SocietyProfile society) {
		SocietyProfile.Post post = society.post();
		Address address = post.address() == null ? null : new Address(post.code(), post.address());
		return new Sender(society.name().ja(), society.siteName(), address, contact(society), post.office());
	}

	private static Contact contact(SocietyProfile society) {
		return society.desk(society.post().desk())
			.map(desk -> new Contact(desk.name().ja(), society.telephoneOf(desk), desk.guidance()))
			.orElseGet(() -> new Contact(null, society.telephone().number(), null));
	}

}
