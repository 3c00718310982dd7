package jp.mykempo.demo.society.checkups;

import java.util.List;
import java.util.stream.Stream;

import jp.mykempo.demo.society.cda.Institution;
import jp.mykempo.demo.society.cda.Patient;

/**
 * An institution of the made-up society's country with its habits.
 *
 * @param csvUntil the last fiscal year in which it sent lines instead of documents; 0 if it always sent documents
 * @param habits what it examines beyond the prescribed
 */
record Practice(Institution institution, Methods methods, Methods laterMethods, int csvUntil, Habits habits) {

	/** Since then its laboratory is another. */
	private static final int NEW_LABORATORY = 2022;

	/**
	 * What it examines and tells.
	 *
	 * @param ranges whether it sends its own reference ranges
	 * @param heart ECG and fundus
	 * @param further uric acid, blood count and more beyond the programme
	 * @param afternoons whether people come there after lunch
	 * @param wideSymbols whether its clerks type numbers in full width
	 */
	record Habits(boolean ranges, boolean heart, boolean further, boolean afternoons, boolean wideSymbols) {
	}

	/**
	 * Ends of item codes, by laboratory.
	 *
	 * @param lipids 2327101 visible, 2327201 ultraviolet, 2399901 others
	 */
	record Methods(String lipids, String liver, String ggt, String glucose, String hba1c, String urine) {

		static final Methods VISIBLE = new Methods("2327101", "2327201", "2327101", "1927201", "1906202", "191111");

		static final Methods ULTRAVIOLET = new Methods("2327201", "2327201", "2327101", "1926101", "1920402", "190111");

		static final Methods OTHERS = new Methods("2399901", "2399901", "2399901", "1999901", "1927102", "191111");

		String creatinine() {
			return lipids.equals("2399901") ? lipids : "2327101";
		}

		/** Code of the method of γ-GT, told by those who tell methods. */
		String ggtMethod() {
			return ggt.equals("2327101") ? "3B09010000" : "3B09020009";
		}

	}

	static final Practice CENTRE = practice("9911100017", "みほん総合健診センター", true, Methods.VISIBLE,
			new Habits(true, true, false, false, false)).movingTo(Methods.ULTRAVIOLET);

	static final Practice STATION = practice("9911200025", "医療法人社団見本会 見本駅前クリニック", false, Methods.ULTRAVIOLET,
			new Habits(false, false, false, true, false));

	static final Practice HOSPITAL = practice("9921300033", "例市医師会病院 健康管理科", true, Methods.OTHERS,
			new Habits(true, true, true, false, true));

	static final Practice DOCK = new Practice(institution("9921400041", "さんぷる人間ドック会館", false), Methods.VISIBLE, Methods.VISIBLE,
			2021, new Habits(true, true, true, false, false));

	static final Practice BUS = practice("9931500059", "みほん巡回健診㈱", false, Methods.VISIBLE,
			new Habits(false, false, false, false, false));

	static final Practice TOWN = practice("9931600067", "あおば市保健センター", false, Methods.OTHERS,
			new Habits(false, false, false, false, false));

	static final List<Practice> ALL = List.of(CENTRE, STATION, HOSPITAL, DOCK, BUS, TOWN);

	/** Where employers send their people, some more often than others. */
	static final List<Practice> OF_EMPLOYERS = List.of(CENTRE, CENTRE, BUS, STATION, HOSPITAL, DOCK);

	/** Where families go by themselves. */
	static final List<Practice> OF_FAMILIES = List.of(TOWN, STATION, CENTRE, TOWN, DOCK);

	Methods methodsIn(int year) {
		return year < NEW_LABORATORY ? methods : laterMethods;
	}

	boolean sendsLines(int year) {
		return year <= csvUntil;
	}

	/** Whether somebody works there who signs. */
	String physician(int year) {
		return Stream.of("見本　一朗", "例山　春子", "三保　健").toList().get(Math.floorMod(institution.number().hashCode() + year / 4, 3));
	}

	private Practice movingTo(Methods later) {
		return new Practice(institution, methods, later, csvUntil, habits);
	}

	private static Practice practice(String number, String name, boolean verbose, Methods methods, Habits habits) {
		return new Practice(institution(number, name, verbose), methods, methods, 0, habits);
	}

	private static Institution institution(String number, String name, boolean verbose) {
		return new Institution(number, name, "099-000-" + number.substring(6),
				new Patient.Address("990-00" + number.substring(4, 6), "見本県例市みほん町" + number.charAt(5) + "丁目"), verbose);
	}

}
