package jp.mykempo.office.core;

import java.util.List;

import jp.mykempo.site.PublicPaths;
import org.junit.jupiter.api.Test;

import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.util.ServletRequestPathUtils;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** The office is closed by default (T1): a page that says nothing about roles is nobody's. */
class RoleInterceptorTest {

	private final RoleInterceptor interceptor = new RoleInterceptor(List.of(PublicPaths.of("/office/login", "/office/login/**")));

	@Test
	void aPageThatForgotToSayWhoMaySeeItIsSeenByNobody() {
		for (String path : List.of("/office", "/office/forgotten", "/%6fffice/forgotten")) {
			assertThatExceptionOfType(AccessDeniedException.class).as(path).isThrownBy(() -> ask(path));
		}
	}

	@Test
	void pagesBeforeLoginAndThoseOfMembersAreNoBusinessOfIt() throws Exception {
		assertThat(ask("/office/login")).isTrue();
		assertThat(ask("/office/login/code")).isTrue();
		assertThat(ask("/offices")).isTrue();
	}

	private boolean ask(String path) throws NoSuchMethodException {
		MockHttpServletRequest request = new MockHttpServletRequest("GET", path);
		ServletRequestPathUtils.parseAndCache(request);
		return this.interceptor.preHandle(request, new MockHttpServletResponse(), new HandlerMethod(this, "page"));
	}

	/** A page with nothing said about roles. */
	public String page() {
		return "";
	}

}
