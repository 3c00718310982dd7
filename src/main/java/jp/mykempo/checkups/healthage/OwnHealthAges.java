package jp.mykempo.checkups.healthage;

import java.time.LocalDate;
import java.util.List;

/** What a person may see of the own imported health ages, newest first, and the birthday that the calendar age is counted from. */
record OwnHealthAges(LocalDate birthDate, List<HealthAge> ages) {
}
