package jp.mykempo.account.core;

import jp.mykempo.access.TokenState;
import jp.mykempo.account.core.DeadLinkPage.Journey;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** A dead link says what became of it, in words that are true for its journey (K2). */
class DeadLinkPageTest {

	@Test
	void onlyTheLinkThatStopsAnEnquiryLivesLongerThanADay() {
		assertThat(DeadLinkPage.of(new TokenState.Expired(), Journey.STOP).text()).isEqualTo("account.link.stop.expired");
		assertThat(DeadLinkPage.of(new TokenState.Expired(), Journey.PASSWORD).text())
			.isEqualTo("account.link.expired.text");
		assertThat(DeadLinkPage.of(new TokenState.Used(), Journey.STOP).text()).isEqualTo("account.link.used.text");
	}

}
