package jp.mykempo.demo.society.cda;

import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedSet;
import java.util.stream.Stream;

import jp.mykempo.demo.society.cda.Observed.Flag;
import jp.mykempo.demo.society.cda.Observed.Result;
import jp.mykempo.demo.society.cda.Observed.Value;

/**
 * Writes check-ups as lines below a header of item codes, as the ministry's free program and its followers do
 * ({@code #} begins a comment). Groups are laid flat.
 */
public final class CheckupCsv {

	private static final List<String> IDENTITY = List.of("受診者保険者番号", "受診者被保険者記号", "受診者被保険者番号", "受診者被保険者番号枝番", "受診者氏名",
			"受診者生年月日", "受診者性別", "受診者郵便番号", "受診者住所", "健診実施年月日", "健診機関番号", "健診機関名称", "報告区分",
			"健診プログラム");

	private CheckupCsv() {
	}

	/** Writes all of them; the writer stays open. */
	public static void write(Writer out, List<CheckupDocument> documents) throws IOException {
		SequencedSet<String> codes = new LinkedHashSet<>();
		documents.forEach(document -> results(document).map(Result::code).forEach(codes::add));
		List<String> header = new ArrayList<>(IDENTITY);
		header.addAll(codes);
		out.write("#" + documents.size() + "名\r\n");
		line(out, header);
		for (CheckupDocument document : documents) {
			List<String> cells = new ArrayList<>(identity(document));
			Map<String, String> values = new LinkedHashMap<>();
			results(document).forEach(result -> values.put(result.code(), written(result)));
			codes.forEach(code -> cells.add(values.getOrDefault(code, "")));
			line(out, cells);
		}
	}

	private static Stream<Result> results(CheckupDocument document) {
		return Stream.concat(document.results().stream(), document.further().stream()).flatMap(observed -> switch (observed) {
			case Result result -> Stream.of(result);
			case Observed.Group group -> Stream.concat(group.results().stream(), group.reasons().stream());
		});
	}

	private static List<String> identity(CheckupDocument document) {
		Patient patient = document.patient();
		Patient.Insurance number = patient.number();
		return List.of(number.insurer(), number.symbol(), number.number(), number.branch() == null ? "" : number.branch(),
				patient.kanaName(), day(patient.birthDate()), patient.sex(), patient.address().postalCode(),
				patient.address().text(), day(document.occasion().examined()), document.institution().number(),
				document.institution().name(), document.occasion().purpose().report, document.occasion().purpose().programme);
	}

	private static String written(Result result) {
		return switch (result.value()) {
			case Value.Quantity(var number, var unit) -> result.flag() == Flag.NONE || result.range() != null
					? number.toPlainString() : result.flag().name();
			case Value other -> other.words();
		};
	}

	private static String day(LocalDate date) {
		return CdaHeader.day(date);
	}

	private static void line(Writer out, List<String> cells) throws IOException {
		out.write(String.join(",", cells.stream().map(CheckupCsv::cell).toList()));
		out.write("\r\n");
	}

	private static String cell(String text) {
		return text.indexOf(',') < 0 && text.indexOf('"') < 0 ? text : '"' + text.replace("\"", "\"\"") + '"';
	}

}
