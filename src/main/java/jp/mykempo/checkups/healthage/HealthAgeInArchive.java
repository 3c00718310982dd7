package jp.mykempo.checkups.healthage;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import jp.mykempo.account.CurrentMember;
import jp.mykempo.account.PersonalDataPart;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The imported health ages in the archive of own data (X4), as a table. */
@Component
@Order(55)
class HealthAgeInArchive implements PersonalDataPart {

	private final HealthAges healthAges;

	private final Clock clock;

	HealthAgeInArchive(HealthAges healthAges, Clock clock) {
		this.healthAges = healthAges;
		this.clock = clock;
	}

	@Override
	public void write(CurrentMember member, Locale locale, Archive archive) throws IOException {
		List<HealthAge> ages = this.healthAges.of(member.person(), LocalDate.now(this.clock)).ages();
		if (!ages.isEmpty()) {
			archive.file("checkups/health-age.csv", output -> output.write(text(ages).getBytes(StandardCharsets.UTF_8)));
		}
	}

	private static String text(List<HealthAge> ages) {
		StringBuilder text = new StringBuilder("\uFEFF年度,健診日,健康年齢,出所\r\n");
		ages.forEach(age -> text.append(age.year().value()).append(',')
			.append(age.measuredOn() == null ? "" : age.measuredOn()).append(',')
			.append(age.years().toPlainString()).append(',')
			.append(quoted(age.source())).append("\r\n"));
		return text.toString();
	}

	/** Spreadsheets must not take a name for a formula. */
	private static String quoted(String text) {
		String harmless = text.matches("(?s)[=+\\-@\\t\\r].*") ? "'" + text : text;
		return "\"" + harmless.replace("\"", "\"\"") + "\"";
	}

}
