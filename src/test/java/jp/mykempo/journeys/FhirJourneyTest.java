package jp.mykempo.journeys;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import jp.mykempo.account.CurrentMember;
import jp.mykempo.account.PersonalDataPart;
import jp.mykempo.kernel.AccountId;
import jp.mykempo.kernel.PersonId;
import jp.mykempo.people.CheckedUp;
import jp.mykempo.people.MihonFamily;
import jp.mykempo.people.Registered;
import jp.mykempo.viewing.PostRound;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/** Own check-ups leave as FHIR documents: behind the gate, as a file, noted, and nobody else's (X4, X2, W1). */
class FhirJourneyTest {

	private final Site site = Site.running();

	private final JdbcClient sql = this.site.sql();

	private final MihonFamily mihon = MihonFamily.in(this.sql);

	private final Registered hanako = Registered.on(this.site, this.mihon.hanako());

	@Test
	void aCheckupComesAsAFile() {
		CheckedUp.wholly("2026-06-01", 132).put(this.sql, this.mihon.hanako());
		Visit visit = opened();
		visit.open("/checkups/fhir/2026");

		assertThat(visit.status()).isEqualTo(200);
		assertThat(visit.header("Content-Type")).startsWith("application/fhir+json");
		assertThat(visit.header("Content-Disposition")).startsWith("attachment").contains("checkup-2026-06-01.fhir.json");
		assertThat(visit.header("Cache-Control")).contains("no-store");
		JsonNode bundle = new JsonMapper().readTree(visit.file());
		assertThat(figure(bundle, "9A755000000000001")).isEqualTo("132");
		assertThat(figure(bundle, "3D046000001906202")).isEqualTo("5.4");
		assertThat(this.sql.sql("select count(*) from audit.entry where act = 'checkup-taken' and person_id = ? and data_class = 'checkup'")
			.param(this.hanako.person().id().value()).query(Long.class).single()).isEqualTo(1);
	}

	@Test
	void whereAYearHasSeveralTheDaySaysWhich() {
		CheckedUp.wholly("2026-06-01", 132).put(this.sql, this.mihon.hanako());
		CheckedUp.wholly("2026-10-01", 128).put(this.sql, this.mihon.hanako());
		Visit visit = opened();

		assertThat(pressure(visit, "/checkups/fhir/2026")).isEqualTo("128");
		assertThat(pressure(visit, "/checkups/fhir/2026?day=2026-06-01")).isEqualTo("132");
		for (String path : List.of("/checkups/fhir/2026?day=2026-06-02", "/checkups/fhir/2026?day=x", "/checkups/fhir/2025",
				"/checkups/fhir/2026?day=2027-06-01")) {
			assertThat(visit.open(path).status()).as(path).isEqualTo(404);
		}
	}

	@Test
	void nobodyTakesAnotherPersons() {
		CheckedUp.wholly("2026-06-01", 155).put(this.sql, this.mihon.taro());
		Visit visit = opened();

		assertThat(visit.open("/checkups/fhir/2026").status()).isEqualTo(404);
		assertThat(visit.open("/checkups/fhir/2026?person=" + this.mihon.taro().id().value()).status()).isEqualTo(404);
	}

	@Test
	void theArchiveHoldsEachOfThem() throws Exception {
		CheckedUp.wholly("2025-06-01", 140).put(this.sql, this.mihon.hanako());
		CheckedUp.wholly("2026-06-01", 132).put(this.sql, this.mihon.hanako());
		CheckedUp.wholly("2026-06-01", 155).put(this.sql, this.mihon.taro());
		List<String> names = new ArrayList<>();
		this.site.bean("jp.mykempo.checkups.export.FhirInArchive", PersonalDataPart.class).write(member(), Locale.JAPANESE, (name, content) -> {
			ByteArrayOutputStream file = new ByteArrayOutputStream();
			content.writeTo(file);
			assertThat(new JsonMapper().readTree(file.toByteArray()).get("resourceType").asString()).isEqualTo("Bundle");
			names.add(name);
		});

		assertThat(names).containsExactly("checkups/fhir/2026-06-01-2.json", "checkups/fhir/2025-06-01-1.json");
	}

	@Test
	void itNeedsFiveStatements() {
		CheckedUp.wholly("2026-06-01", 132).put(this.sql, this.mihon.hanako());
		Visit visit = opened().open("/checkups/fhir/2026");
		this.site.statements();
		visit.open("/checkups/fhir/2026");

		assertThat(this.site.statements()).hasSizeLessThanOrEqualTo(5);
	}

	private CurrentMember member() {
		Registered who = this.hanako;
		return new CurrentMember() {
			@Override
			public AccountId account() {
				return who.account();
			}

			@Override
			public PersonId person() {
				return who.person().id();
			}
		};
	}

	private static String pressure(Visit visit, String path) {
		return figure(new JsonMapper().readTree(visit.open(path).file()), "9A755000000000001");
	}

	private static String figure(JsonNode bundle, String code) {
		return bundle.get("entry")
			.valueStream()
			.map(entry -> entry.get("resource"))
			.filter(resource -> resource.at("/code/coding/0/code").asString("").equals(code))
			.map(resource -> resource.at("/valueQuantity/value").asString())
			.findFirst()
			.orElseThrow();
	}

	private Visit opened() {
		String secret = new PostRound(this.site).to(this.hanako).printed();
		return this.hanako.logIn(this.site).open("/health-age").fill("viewing", secret).press("健康年齢を開く");
	}

}
