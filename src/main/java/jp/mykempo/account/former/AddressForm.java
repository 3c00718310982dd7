package jp.mykempo.account.former;

import jp.mykempo.kernel.MailAddress;
import jp.mykempo.site.FieldErrors;

/** A new address, as typed. */
record AddressForm(String address) {

	AddressForm {
		address = address == null ? "" : address;
	}

	/** The address, or {@code null} after its mistake has been noted. */
	MailAddress toClaim(FieldErrors errors) {
		return errors.take("address", MailAddress.parse(this.address));
	}

}
