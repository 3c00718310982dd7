package jp.mykempo.office.core;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import jp.mykempo.kernel.PeopleTime;
import jp.mykempo.office.CurrentStaff;
import jp.mykempo.office.OfficeDoor;
import jp.mykempo.office.Role;

/**
 * What stands around every page of the office: who is there, the doors of the roles, and the moment.
 *
 * @param staff empty before login
 */
public record OfficeMenu(Optional<CurrentStaff> staff, List<OfficeDoor> doors, Instant moment) {

	static OfficeMenu of(CurrentStaff staff, List<OfficeDoor> all, Instant moment) {
		if (staff == null) {
			return new OfficeMenu(Optional.empty(), List.of(), moment);
		}
		return new OfficeMenu(Optional.of(staff),
				all.stream()
					.filter(door -> door.roles().stream().anyMatch(staff::has))
					.sorted(Comparator.comparingInt(OfficeDoor::order))
					.toList(),
				moment);
	}

	/** The roles in the order of their names here, for the header. */
	public List<Role> roles() {
		return this.staff.map(one -> one.roles().stream().sorted().toList()).orElse(List.of());
	}

	/** When the page was made. */
	public String now(Locale locale) {
		return PeopleTime.fullMoment(this.moment, locale);
	}

}
