package jp.mykempo.membership.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A coverage master written by a test: a line is 見本 花子 unless it says otherwise. */
public final class CoverageFile {

	private final List<String> columns = new ArrayList<>(List.of("保険者番号", "記号", "番号", "枝番", "本人家族区分", "加入者区分", "続柄",
			"氏名漢字", "氏名カナ", "性別", "生年月日", "資格取得年月日", "取得事由", "資格喪失年月日", "喪失事由", "事業所コード", "事業所名", "郵便番号",
			"住所", "閲覧制限フラグ", "旧記号", "旧番号", "旧枝番"));

	private final List<Map<String, String>> lines = new ArrayList<>();

	/** @param entries column, entry, column, entry … */
	public CoverageFile line(String... entries) {
		Map<String, String> line = new LinkedHashMap<>(Map.of("保険者番号", "06991236", "記号", "1001", "番号", "123", "枝番", "00",
				"本人家族区分", "1", "加入者区分", "1", "氏名漢字", "見本　花子", "氏名カナ", "ミホン　ハナコ", "性別", "2"));
		line.putAll(Map.of("生年月日", "1975-04-01", "資格取得年月日", "2020-04-01", "事業所コード", "1001", "事業所名", "見本電子株式会社", "郵便番号",
				"1000001", "住所", "東京都見本区1-1"));
		for (int i = 0; i < entries.length; i += 2) {
			if (!columns.contains(entries[i])) {
				columns.add(entries[i]);
			}
			line.put(entries[i], entries[i + 1]);
		}
		lines.add(line);
		return this;
	}

	/** The child of the line's insured person. */
	CoverageFile child(String... entries) {
		line("枝番", "02", "本人家族区分", "2", "続柄", "子", "氏名漢字", "見本　次郎", "氏名カナ", "ミホン　ジロウ", "性別", "1", "生年月日", "2010-05-05",
				"事業所コード", "", "事業所名", "");
		for (int i = 0; i < entries.length; i += 2) {
			lines.getLast().put(entries[i], entries[i + 1]);
		}
		return this;
	}

	CoverageFile without(String column) {
		columns.remove(column);
		return this;
	}

	String text() {
		return String.join(",", columns) + "\r\n" + lines.stream()
			.map(line -> columns.stream().map(column -> line.getOrDefault(column, "")).collect(Collectors.joining(",")))
			.collect(Collectors.joining("\r\n", "", "\r\n"));
	}

	public Path in(Path folder) {
		return write(folder, text().getBytes(StandardCharsets.UTF_8));
	}

	Path in(Path folder, Charset charset) {
		return write(folder, text().getBytes(charset));
	}

	static Path write(Path folder, byte[] bytes) {
		try {
			return Files.write(Files.createTempFile(folder, "coverage", ".csv"), bytes);
		}
		catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

}
