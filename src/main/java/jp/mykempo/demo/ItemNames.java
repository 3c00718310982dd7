package jp.mykempo.demo;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;

/** Names of the check-up's items by code, from the list that the application carries. */
final class ItemNames {

	private ItemNames() {
	}

	static Map<String, String> all() {
		Map<String, String> names = new HashMap<>();
		var stream = Objects.requireNonNull(ItemNames.class.getResourceAsStream("/checkups/items.csv"));
		try (CsvReader<NamedCsvRecord> csv = CsvReader.builder()
			.ofNamedCsvRecord(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
			csv.forEach(line -> names.put(line.getField("code"), line.getField("name_ja")));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return names;
	}

}
