package jp.mykempo.account.desk;

import java.time.LocalDate;

import jp.mykempo.kernel.BirthDate;
import jp.mykempo.kernel.SymbolNumber;
import jp.mykempo.office.ReasonForm;
import jp.mykempo.site.DateEntry;
import jp.mykempo.site.FieldErrors;

/** For whom the limit on matching is to be lifted, and why, as typed. */
public record LimitForm(String symbol, String number, DateEntry birthDate, String reason) {

	public LimitForm {
		symbol = symbol == null ? "" : symbol;
		number = number == null ? "" : number;
		birthDate = birthDate == null ? DateEntry.empty() : birthDate;
		reason = reason == null ? "" : reason.strip();
	}

	static LimitForm empty() {
		return new LimitForm(null, null, null, null);
	}

	/** What is to be lifted. */
	record Claim(SymbolNumber number, BirthDate birthDate, String reason) {
	}

	/** The claim, or {@code null} after every mistake has been noted at its field. */
	Claim toClaim(FieldErrors errors, LocalDate today) {
		String parsedSymbol = errors.take("symbol", SymbolNumber.parseSymbol(this.symbol));
		String parsedNumber = errors.take("number", SymbolNumber.parseNumber(this.number));
		BirthDate born = errors.take("birthDate", BirthDate.parse(this.birthDate.era(), this.birthDate.year(),
				this.birthDate.month(), this.birthDate.day(), today));
		String why = new ReasonForm(this.reason).toReason(errors);
		return errors.any() ? null : new Claim(new SymbolNumber(parsedSymbol, parsedNumber), born, why);
	}

	/** Without the entries, so that no log can carry them. */
	@Override
	public String toString() {
		return "LimitForm";
	}

}
