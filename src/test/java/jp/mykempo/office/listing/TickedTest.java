package jp.mykempo.office.listing;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class TickedTest {

	@Test
	void takesNumbersOnceAndNoMoreThanWanted() {
		assertThat(Ticked.numbers(List.of("3", "x", "3", "", "-1", "９", "12345678901234567890", "4", "5"), 2)).containsExactly(3L, 4L);
	}

}
