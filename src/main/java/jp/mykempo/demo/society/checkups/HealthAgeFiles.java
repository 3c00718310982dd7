package jp.mykempo.demo.society.checkups;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import jp.mykempo.demo.society.Family.Cover;
import jp.mykempo.demo.society.MadeUpSociety;
import jp.mykempo.demo.society.SocietyFile;
import jp.mykempo.demo.society.health.Figures;

/**
 * Health ages of a provider that does not exist, one file for each of the last fiscal years. Its model is nobody's: years
 * above or below the calendar age for what lies above or below the usual.
 */
public final class HealthAgeFiles {

	private static final int YEARS = 8;

	private static final int NEW_MODEL = 2024;

	private static final int OLDEST = 74;

	private final List<Visit> visits;

	private final int first;

	/** @param checkups whose results the provider has seen */
	public HealthAgeFiles(CheckupFiles checkups) {
		this.visits = checkups.visits();
		this.first = visits.stream().mapToInt(Visit::year).max().orElse(0) - YEARS + 1;
	}

	/** All files, oldest first. */
	public List<SocietyFile> all() {
		Map<Integer, Map<Long, Visit>> years = new TreeMap<>();
		visits.stream()
			.filter(visit -> visit.year() >= first && visit.person().ageOn(visit.day()) <= OLDEST)
			.forEach(visit -> years.computeIfAbsent(visit.year(), year -> new HashMap<>()).put(visit.person().key(), visit));
		List<SocietyFile> files = new ArrayList<>();
		years.forEach((year, told) -> files.add(file(year,
				told.values().stream().sorted(Comparator.comparing(visit -> visit.person().key())).toList())));
		return files;
	}

	/** Years, with one decimal. */
	static double age(Visit visit) {
		Figures figures = visit.figures();
		double excess = 0.42 * (figures.body().bmi() - 22.3) + 0.075 * (figures.pressure().systolic() - 121)
				+ 0.022 * (figures.lipids().ldl() - 116) - 0.035 * (figures.lipids().hdl() - 60)
				+ 1.3 * StrictMath.log(figures.lipids().tg() / 95.0) + 3.4 * (figures.sugar().hba1c() - 5.5)
				+ 1.1 * StrictMath.log(figures.liver().ggt() / 27.0) + 0.03 * (73 - visit.egfr())
				+ (figures.sugar().urineProtein() > 2 ? 1.2 : 0) + (figures.life().treatment().any() ? 0.9 : 0);
		return Math.round((visit.person().ageOn(visit.day()) + Math.clamp(excess, -9.5, 14)) * 10) / 10.0;
	}

	private static SocietyFile file(int year, List<Visit> told) {
		return new SocietyFile("kenkonenrei_" + year + ".csv", out -> {
			Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
			write(text, year, told);
			text.flush();
		});
	}

	private static void write(Writer out, int year, List<Visit> told) throws IOException {
		out.write("保険者番号,記号,番号,枝番,カナ氏名,生年月日,年度,健診日,健康年齢,出所\r\n");
		String source = "みほん健康総研 " + (year < NEW_MODEL ? "健康年齢モデル2019" : "健康年齢モデル2024");
		for (Visit visit : told) {
			Cover cover = visit.person().coverOn(visit.day()).orElseThrow();
			out.write(String.join(",", MadeUpSociety.INSURER_NUMBER, cover.symbol(), cover.number(), cover.branch(),
					visit.person().kanaName(), visit.person().nature().birthDate().toString(), String.valueOf(year),
					visit.day().toString(), String.valueOf(age(visit)), source));
			out.write("\r\n");
		}
	}

}
