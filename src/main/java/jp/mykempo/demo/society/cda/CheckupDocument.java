package jp.mykempo.demo.society.cda;

import java.time.LocalDate;
import java.util.List;

/**
 * One check-up of one person.
 *
 * @param results of the programme
 * @param further what the institution examined beyond it (任意追加項目)
 */
public record CheckupDocument(Patient patient, Institution institution, Occasion occasion, List<Observed> results,
		List<Observed> further) {

	/**
	 * When and why.
	 *
	 * @param withdrawn a request to delete what was sent before (報告区分 …9)
	 */
	public record Occasion(Purpose purpose, LocalDate examined, LocalDate written, boolean withdrawn) {
	}

	/** The same with other results, as written on another day. */
	public CheckupDocument corrected(List<Observed> corrected, LocalDate day) {
		return new CheckupDocument(patient, institution,
				new Occasion(occasion.purpose, occasion.examined, day, occasion.withdrawn), corrected, further);
	}

	/** The request to delete it. */
	public CheckupDocument withdrawn(LocalDate day) {
		return new CheckupDocument(patient, institution, new Occasion(occasion.purpose, occasion.examined, day, true), results,
				further);
	}

}
