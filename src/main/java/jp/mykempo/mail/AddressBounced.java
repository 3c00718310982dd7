package jp.mykempo.mail;

/**
 * A letter could not be delivered because its address does not take mail: a mail server refused it for good, or a
 * delivery report came back. Published in the transaction that marks the letter; listeners react in the same one
 * (plain {@code @EventListener}), since the key is personal data and must not lie in the register of events.
 *
 * @param letter the letter's id
 * @param about whom the letter was about: {@code m:<account>} or {@code p:<person>}
 * @param addressKey the address as {@code MailAddress.key()} compares it; the member may have another one by now
 */
public record AddressBounced(long letter, String about, String addressKey) {

	/** Without the address, so that no log can carry it. */
	@Override
	public String toString() {
		return "AddressBounced[letter " + this.letter + " about " + this.about + "]";
	}

}
