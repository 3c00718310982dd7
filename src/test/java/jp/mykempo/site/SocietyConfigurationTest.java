package jp.mykempo.site;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.mock.env.MockEnvironment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** X8: any society can use the site; the guide's own is one profile of it, the demo's another. */
class SocietyConfigurationTest {

	@Test
	void theGuidesOwnSocietyIsOneProfile() {
		SocietyProfile guide = SocietyConfiguration.read(profile("guide"));
		assertThat(guide.mail().domain()).isEqualTo("tokyo-denshikempo.or.jp");
		assertThat(guide.telephone().number()).isEqualTo("03-3843-1451");
		assertThat(guide.desks()).extracting(desk -> desk.name().ja() + desk.guidance())
			.containsExactly("適用課1", "医療課医療二係3", "健康事業課4", "健康推進課5");
	}

	@Test
	void theMadeUpSocietyIsAnother() {
		SocietyProfile demo = SocietyConfiguration.read(profile("demo"));
		assertThat(demo.name().in(Locale.JAPAN)).isEqualTo("みほん電子健康保険組合");
		assertThat(demo.name().in(Locale.ENGLISH)).isEqualTo("Mihon Electronics Health Insurance Society");
		assertThat(demo.mail().domain()).isEqualTo("example.jp");
		assertThat(demo.telephoneOf(demo.desk("expenses").orElseThrow())).isEqualTo("03-0000-1451");
	}

	@Test
	void theDemoProfileTakesTheMadeUpSociety() {
		MockEnvironment environment = new MockEnvironment();
		environment.setActiveProfiles("demo");
		assertThat(SocietyConfiguration.read(environment).mail().desk()).isEqualTo("desk@example.jp");
	}

	@Test
	void aPropertyGoesOverTheFile() {
		MockEnvironment environment = profile("demo").withProperty("mykempo.society.telephone.number", "03-1111-2222");
		assertThat(SocietyConfiguration.read(environment).telephone().number()).isEqualTo("03-1111-2222");
	}

	@Test
	void anySocietyBringsItsOwnFile(@TempDir Path folder) throws Exception {
		Path file = folder.resolve("ours.yaml");
		Files.writeString(file, """
				mykempo:
				  society:
				    name: { ja: わたしたちの健康保険組合 }
				    mail: { domain: kempo.example, from: a@kempo.example, desk: b@kempo.example }
				    telephone: { number: 06-0000-0000, hours: { ja: 平日 } }
				""");
		SocietyProfile ours = SocietyConfiguration.read(profile(file.toString()));
		assertThat(ours.name().in(Locale.ENGLISH)).isEqualTo("わたしたちの健康保険組合");
		assertThat(ours.siteName()).isEqualTo("MyKempo");
		assertThat(ours.brand().primary()).isEqualTo("#0017c1");
	}

	@Test
	void thereIsNoSocietyByDefault() {
		assertThatThrownBy(() -> SocietyConfiguration.read(new MockEnvironment()))
			.hasMessageContaining("mykempo.society.profile");
		assertThatThrownBy(() -> SocietyConfiguration.read(profile("nobody"))).hasMessageContaining("nobody");
	}

	private static MockEnvironment profile(String name) {
		return new MockEnvironment().withProperty("mykempo.society.profile", name);
	}

}
