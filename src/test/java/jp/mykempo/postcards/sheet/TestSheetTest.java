package jp.mykempo.postcards.sheet;

import jp.mykempo.paper.Offsets;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class TestSheetTest {

	@Test
	void showsBothSidesAndTheOffsetsWithoutASecret() {
		try (PrintedPages pages = PrintedPages
			.printed(out -> TestSheet.write(out, PaperSamples.SENDER, new Offsets(1.5, -0.5)))) {
			assertThat(pages.count()).isEqualTo(2);
			assertThat(pages.text(1)).contains("見本見本様", "右へ1.5mm・上へ0.5mm", "0000000");
			assertThat(pages.text(2)).contains("見本見本見本", "右へ1.5mm・上へ0.5mm").doesNotContainPattern("[A-Z2-9]{12}");
		}
	}

}
