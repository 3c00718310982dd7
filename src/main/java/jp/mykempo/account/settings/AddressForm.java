package jp.mykempo.account.settings;

import jp.mykempo.kernel.MailAddress;
import jp.mykempo.site.FieldErrors;

/** 「メールアドレス変更」: the new address, twice. */
public record AddressForm(String mail, String mail2) {

	public AddressForm {
		mail = mail == null ? "" : mail;
		mail2 = mail2 == null ? "" : mail2;
	}

	/** The new address, or {@code null} after every mistake has been noted at its field. */
	MailAddress toAddress(FieldErrors errors) {
		MailAddress address = errors.take("mail", MailAddress.parse(this.mail));
		if (address == null) {
			return null;
		}
		if (this.mail2.isBlank()) {
			errors.add("mail2", "account.settings.mail2.missing");
		}
		else if (MailAddress.parse(this.mail2).toOptional().filter(again -> again.key().equals(address.key())).isEmpty()) {
			errors.add("mail2", "account.settings.mail2.different");
		}
		return address;
	}

}
