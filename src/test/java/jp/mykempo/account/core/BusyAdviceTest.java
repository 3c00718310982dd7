package jp.mykempo.account.core;

import jp.mykempo.site.ErrorPage;
import org.junit.jupiter.api.Test;

import org.springframework.http.HttpStatus;
import org.springframework.mock.web.MockHttpServletResponse;

import static org.assertj.core.api.Assertions.assertThat;

/** Too many at once are asked to come again, and told when (P2). */
class BusyAdviceTest {

	@Test
	void saysWhenToComeAgain() {
		MockHttpServletResponse response = new MockHttpServletResponse();

		assertThat(new BusyAdvice().busy(response)).isEqualTo(new ErrorPage(HttpStatus.SERVICE_UNAVAILABLE, "busy"));
		assertThat(response.getHeader("Retry-After")).isEqualTo("10");
	}

}
