package jp.mykempo.viewing.core;

import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** The gate leads on to pages behind it, and to nothing else (V1). */
class PlaceTest {

	@Test
	void knowsItsPages() {
		assertThat(Place.of("/coverage")).contains(Place.COVERAGE);
		assertThat(Place.of("/checkups/2026?item=ldl")).contains(Place.CHECKUPS);
		assertThat(Place.of("/health-age?what=if")).contains(Place.HEALTH_AGE);
		assertThat(Place.of("/expenses/")).contains(Place.EXPENSES);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "/", "/home", "/logout", "/checkupsx", "//checkups", "https://evil.example/checkups",
			"/checkups/../logout", "/checkups/..", "/checkups\\evil", "/ checkups", "/CHECKUPS", "checkups",
			"/checkups\r\nLocation: x" })
	void anythingElseIsNone(String wanted) {
		assertThat(Place.of(wanted)).isEqualTo(Optional.empty());
	}

	@Test
	void twoAreForInsuredPersonsAlone() {
		assertThat(Place.values()).filteredOn(Place::insuredPersonOnly).containsExactly(Place.COVERAGE, Place.EXPENSES);
	}

}
