package jp.mykempo.membership.intake;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

import jp.mykempo.kernel.InsurerNumber;
import jp.mykempo.kernel.JapaneseText;
import jp.mykempo.kernel.KanaName;
import jp.mykempo.kernel.Parsed;
import jp.mykempo.kernel.SymbolNumber;
import jp.mykempo.kernel.WrittenDate;

/** How the entries of a column are read: into the text that the database keeps, or refused. */
@FunctionalInterface
interface Rule {

	Pattern POSTAL_CODE = Pattern.compile("[0-9]{7}");

	Pattern NO_DIGITS_OF_POST = Pattern.compile("[-‐−–—ー〒\\s]");

	Parsed<String> read(String entry);

	static Parsed<String> text(String entry) {
		return Parsed.ok(entry.strip());
	}

	static Parsed<String> insurer(String entry) {
		return InsurerNumber.parse(entry).map(InsurerNumber::text);
	}

	static Parsed<String> symbol(String entry) {
		return SymbolNumber.parseSymbol(entry);
	}

	static Parsed<String> number(String entry) {
		return SymbolNumber.parseNumber(entry);
	}

	static Parsed<String> kana(String entry) {
		return KanaName.parse(entry).map(KanaName::text);
	}

	static Parsed<String> date(String entry) {
		return WrittenDate.parse(entry).map(date -> date.value().toString());
	}

	static Parsed<String> postalCode(String entry) {
		String digits = NO_DIGITS_OF_POST.matcher(JapaneseText.fold(entry)).replaceAll("");
		return POSTAL_CODE.matcher(digits).matches() ? Parsed.ok(digits) : Parsed.rejected("membership.intake.postalCode");
	}

	/** One of the codes; each entry is followed by what it is kept as. */
	static Rule codes(String... entriesAndCodes) {
		Map<String, String> codes = new HashMap<>();
		for (int i = 0; i < entriesAndCodes.length; i += 2) {
			codes.put(entriesAndCodes[i], entriesAndCodes[i + 1]);
		}
		return entry -> {
			String code = codes.get(JapaneseText.fold(entry));
			return code == null ? Parsed.rejected("membership.intake.code") : Parsed.ok(code);
		};
	}

}
