package jp.mykempo.checkups.export;

import java.util.Map;

import jp.mykempo.checkups.core.Item;

/**
 * Units of measure by the Unified Code for Units of Measure. The ministry's files write most units so, but not all: those
 * that UCUM does not know are put right here.
 */
final class Ucum {

	static final String SYSTEM = "http://unitsofmeasure.org";

	private static final Map<String, String> PUT_RIGHT = Map.of("ml/min/1.73m2", "mL/min/{1.73_m2}", "mg/g*CR", "mg/g{Cr}",
			"mg/day", "mg/d", "{h`b}/min", "{beats}/min", "fl", "fL");

	private Ucum() {
	}

	/** The code for a value of the item; empty where the file told another unit than the item's. */
	static String code(Item item, String told) {
		if (!told.isEmpty() && !told.equals(item.unit()) && !told.equals(item.ucum())) {
			return "";
		}
		return PUT_RIGHT.getOrDefault(item.ucum(), item.ucum());
	}

}
