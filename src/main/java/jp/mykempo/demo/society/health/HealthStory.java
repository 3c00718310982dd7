package jp.mykempo.demo.society.health;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;

import jp.mykempo.demo.society.Family;
import jp.mykempo.demo.society.health.Figures.Blood;
import jp.mykempo.demo.society.health.Figures.History;
import jp.mykempo.demo.society.health.Figures.Life;
import jp.mykempo.demo.society.health.Figures.Lipids;
import jp.mykempo.demo.society.health.Figures.Liver;
import jp.mykempo.demo.society.health.Figures.Pressure;
import jp.mykempo.demo.society.health.Figures.Sugar;
import jp.mykempo.demo.society.health.Figures.Treatment;

/**
 * What the demo tells of its notable people ({@code demo/health-stories.csv}): for some items the figures of the ten
 * years up to the last one, oldest first; a dash leaves the year to chance.
 */
public final class HealthStory {

	private static final int YEARS = 10;

	private static final Map<String, Map<String, String[]>> ALL = read();

	private final Map<String, String[]> lines;

	private final int last;

	private HealthStory(Map<String, String[]> lines, int last) {
		this.lines = lines;
		this.last = last;
	}

	/** The story of that person, empty of those without one. */
	public static HealthStory of(Family.Life person, int last) {
		Map<String, String[]> lines = ALL.getOrDefault(person.kanaName() + person.nature().birthDate(), Map.of());
		return new HealthStory(lines, last);
	}

	/** Whether there is any. */
	public boolean isTold() {
		return !lines.isEmpty();
	}

	/** What is told of the item in the year. */
	public OptionalDouble number(String item, int year) {
		String[] values = lines.get(item);
		int place = year - last + YEARS - 1;
		return values == null || place < 0 || values[place].equals("-") ? OptionalDouble.empty()
				: OptionalDouble.of(Double.parseDouble(values[place]));
	}

	/** The figures with what is told in their place. */
	Figures shape(int year, Figures drawn) {
		if (!isTold()) {
			return drawn;
		}
		return new Figures(drawn.body(), pressure(year, drawn.pressure()), lipids(year, drawn.lipids()),
				liver(year, drawn.liver()), sugar(year, drawn.sugar()), blood(year, drawn.blood()), life(year, drawn.life()));
	}

	private Pressure pressure(int year, Pressure drawn) {
		OptionalDouble systolic = number("sbp", year);
		if (systolic.isEmpty()) {
			return drawn;
		}
		int mean = (int) systolic.getAsDouble();
		int low = whole("dbp", year, mean * 0.62);
		int apart = 1 + Math.floorMod(year * 7, 4);
		return new Pressure(mean + apart, low + 1, mean - apart, low - 1);
	}

	private Lipids lipids(int year, Lipids drawn) {
		return new Lipids(whole("tg", year, drawn.tg()), whole("hdl", year, drawn.hdl()), whole("ldl", year, drawn.ldl()));
	}

	private Liver liver(int year, Liver drawn) {
		int alt = whole("alt", year, drawn.alt());
		int ast = number("alt", year).isPresent() ? (int) Math.round(12 + alt * 0.48) : drawn.ast();
		return new Liver(ast, alt, whole("ggt", year, drawn.ggt()), number("ua", year).orElse(drawn.uricAcid()),
				number("cr", year).orElse(drawn.creatinine()));
	}

	private Sugar sugar(int year, Sugar drawn) {
		return new Sugar(whole("fpg", year, drawn.glucose()), number("a1c", year).orElse(drawn.hba1c()),
				whole("uglu", year, drawn.urineGlucose()), whole("uprot", year, drawn.urineProtein()));
	}

	private Blood blood(int year, Blood drawn) {
		OptionalDouble told = number("hb", year);
		if (told.isEmpty()) {
			return drawn;
		}
		double hemoglobin = told.getAsDouble();
		return new Blood(hemoglobin, Course.round(hemoglobin * 2.88 + 1.4), (int) Math.round(310 + hemoglobin * 9), drawn.white());
	}

	private Life life(int year, Life drawn) {
		Treatment treatment = new Treatment(yes("medbp", year, drawn.treatment().pressure()),
				yes("medglu", year, drawn.treatment().glucose()), yes("medlip", year, drawn.treatment().lipids()));
		History history = new History(yes("stroke", year, false), yes("heart", year, false), false,
				yes("anaemia", year, drawn.history().anaemia()));
		return new Life(treatment, history, whole("smoke", year, drawn.smoking()), whole("drink", year, drawn.drinking()),
				drawn.amount());
	}

	private boolean yes(String item, int year, boolean drawn) {
		OptionalDouble told = number(item, year);
		return told.isPresent() ? told.getAsDouble() == 1 : drawn;
	}

	private int whole(String item, int year, double drawn) {
		return (int) Math.round(number(item, year).orElse(drawn));
	}

	private static Map<String, Map<String, String[]>> read() {
		Map<String, Map<String, String[]>> all = new HashMap<>();
		var stream = Objects.requireNonNull(HealthStory.class.getResourceAsStream("/demo/health-stories.csv"));
		try (var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
			List<String[]> rows = reader.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).map(line -> line.split(",")).toList();
			rows.forEach(row -> all.computeIfAbsent(row[0] + row[1], person -> new HashMap<>())
				.put(row[2], Arrays.copyOfRange(row, 3, 3 + YEARS)));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return all;
	}

}
