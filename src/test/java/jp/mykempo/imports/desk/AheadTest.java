package jp.mykempo.imports.desk;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** How long somebody has to wait for the file before, as far as that can be told (O2). */
class AheadTest {

	@ParameterizedTest
	@CsvSource({ "250000,1000000,60,3", "999999,1000000,60,1", "100,1000,61,10", "0,1000,5,0", "20000,0,60,0", "1000,1000,60,0" })
	void theRestTakesAsLongAsTheLinesBefore(long lines, long of, long seconds, long minutes) {
		assertThat(new UploadView.Ahead("a.csv", lines, of, seconds, 0).minutes()).isEqualTo(minutes);
	}

}
