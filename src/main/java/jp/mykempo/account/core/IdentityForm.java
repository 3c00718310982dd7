package jp.mykempo.account.core;

import java.time.LocalDate;

import jp.mykempo.kernel.BirthDate;
import jp.mykempo.kernel.KanaName;
import jp.mykempo.kernel.SymbolNumber;
import jp.mykempo.membership.Identity;
import jp.mykempo.site.DateEntry;
import jp.mykempo.site.FieldErrors;

/**
 * Who somebody says to be, as typed: symbol, number, name in kana and date of birth (R2, F1). Shown by the template
 * {@code account/core/identityFields}.
 */
public record IdentityForm(String symbol, String number, String kana, DateEntry birthDate) {

	public IdentityForm {
		symbol = symbol == null ? "" : symbol;
		number = number == null ? "" : number;
		kana = kana == null ? "" : kana;
		birthDate = birthDate == null ? DateEntry.empty() : birthDate;
	}

	public static IdentityForm empty() {
		return new IdentityForm(null, null, null, null);
	}

	/** The identity, or {@code null} after every mistake has been noted at its field. */
	public Identity toIdentity(FieldErrors errors, LocalDate today) {
		String parsedSymbol = errors.take("symbol", SymbolNumber.parseSymbol(this.symbol));
		String parsedNumber = errors.take("number", SymbolNumber.parseNumber(this.number));
		KanaName parsedKana = errors.take("kana", KanaName.parse(this.kana));
		BirthDate born = errors.take("birthDate", BirthDate.parse(this.birthDate.era(), this.birthDate.year(),
				this.birthDate.month(), this.birthDate.day(), today));
		if (parsedSymbol == null || parsedNumber == null || parsedKana == null || born == null) {
			return null;
		}
		return new Identity(new SymbolNumber(parsedSymbol, parsedNumber), parsedKana, born);
	}

}
