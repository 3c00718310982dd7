package jp.mykempo.checkups.intake;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import jp.mykempo.checkups.core.Item;

/**
 * What a number can be at all ({@code checkups/limits.csv}): outside of {@code lowest} and {@code highest} it is a mistake;
 * {@code form_lowest} and {@code form_highest} are the edges of what institutions may enter (入力最小値・入力最大値), told with
 * L and H by values at or beyond them; only those are in the file whose source is named in {@code docs/formats/checkups.md}.
 * Items that are not in the file have the digits of their form, and are not negative.
 */
final class Plausible {

	private final Map<String, Limits> limits = new HashMap<>();

	Plausible() {
		try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(
				Plausible.class.getResourceAsStream("/checkups/limits.csv"), StandardCharsets.UTF_8))) {
			csv.forEach(row -> limits.put(row.getField("key"), new Limits(number(row, "lowest"), number(row, "highest"),
					number(row, "form_lowest"), number(row, "form_highest"))));
		}
		catch (IOException unreadable) {
			throw new UncheckedIOException(unreadable);
		}
	}

	/** True where nobody has such a value. */
	boolean absurd(Item item, BigDecimal number) {
		Limits known = limits.get(item.key());
		if (known == null) {
			return number.signum() < 0 || number.precision() - number.scale() > digits(item);
		}
		return number.compareTo(known.lowest) < 0 || number.compareTo(known.highest) > 0;
	}

	/** True where the value is negative and must not be. */
	boolean negative(Item item, BigDecimal number) {
		Limits known = limits.get(item.key());
		return number.signum() < 0 && (known == null || known.lowest.signum() >= 0);
	}

	/** The edge that a bare H means; {@code null} where it is not known. */
	BigDecimal formHighest(Item item) {
		Limits known = limits.get(item.key());
		return known == null ? null : known.formHighest;
	}

	/** The edge that a bare L means; {@code null} where it is not known. */
	BigDecimal formLowest(Item item) {
		Limits known = limits.get(item.key());
		return known == null ? null : known.formLowest;
	}

	/** Digits before the point, by the ministry's form NNN.N. */
	private static int digits(Item item) {
		int point = item.format().indexOf('.');
		return point < 0 ? item.format().length() : point;
	}

	private static BigDecimal number(NamedCsvRecord row, String column) {
		String text = row.getField(column);
		return text.isEmpty() ? null : new BigDecimal(text);
	}

	/** The limits of an analyte. */
	private record Limits(BigDecimal lowest, BigDecimal highest, BigDecimal formLowest, BigDecimal formHighest) {
	}

}
