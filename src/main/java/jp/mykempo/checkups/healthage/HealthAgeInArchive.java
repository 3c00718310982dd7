package jp.mykempo.checkups.healthage;

import java.io.IOException;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import jp.mykempo.account.CurrentMember;
import jp.mykempo.account.PersonalDataPart;
import jp.mykempo.kernel.PeopleTime;
import jp.mykempo.office.listing.Csv;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The imported health ages in the archive of own data (X4), as a table. */
@Component
@Order(55)
class HealthAgeInArchive implements PersonalDataPart {

	private static final List<String> HEADS = List.of("年度", "健診日", "健康年齢", "出所");

	private final HealthAges healthAges;

	private final Clock clock;

	HealthAgeInArchive(HealthAges healthAges, Clock clock) {
		this.healthAges = healthAges;
		this.clock = clock;
	}

	@Override
	public void write(CurrentMember member, Locale locale, Archive archive) throws IOException {
		List<HealthAge> ages = this.healthAges.of(member.person(), PeopleTime.today(this.clock)).ages();
		if (!ages.isEmpty()) {
			archive.file("checkups/health-age.csv", Csv.content(HEADS, ages,
					age -> Arrays.asList(age.year().value(), age.measuredOn(), age.years(), age.source())));
		}
	}

}
