package jp.mykempo.access;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

import jakarta.servlet.http.Cookie;
import jp.mykempo.CountedDataSource;
import jp.mykempo.TestDatabase;
import jp.mykempo.storage.PublicAddress;
import org.junit.jupiter.api.Test;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Cookies that only we can make and read, for a time (K2), and the one that knows a browser again (P4). */
class SealedCookiesTest {

	private static final CountedDataSource source = new CountedDataSource(TestDatabase.fresh().app());

	private static final JdbcClient sql = JdbcClient.create(source);

	private static final Keys keys = AccessFixtures.keys();

	private final SealedCookies cookies = new SealedCookies(keys, new DatabaseClock(sql),
			PublicAddress.of("https://my.example.jp"));

	record Opened(String token, List<String> steps) {
	}

	private final SealedCookie<Opened> cookie = this.cookies.of("link", Opened.class, Duration.ofMinutes(10));

	private final Opened value = new Opened("t0k3n", List.of("あ"));

	private static MockHttpServletRequest back(MockHttpServletResponse response) {
		MockHttpServletRequest request = new MockHttpServletRequest();
		request.setCookies(response.getCookies());
		return request;
	}

	@Test
	void theContentComesBack() {
		MockHttpServletResponse response = new MockHttpServletResponse();
		this.cookie.write(response, this.value);

		assertThat(this.cookie.read(back(response))).contains(this.value);
		assertThat(response.getHeader("Set-Cookie")).startsWith("__Host-link=")
			.contains("Path=/", "Secure", "HttpOnly", "SameSite=Lax", "Max-Age=600")
			.doesNotContain("t0k3n");
	}

	@Test
	void localhostGetsPlainNames() {
		MockHttpServletResponse response = new MockHttpServletResponse();
		new SealedCookies(keys, new DatabaseClock(sql), PublicAddress.of("http://localhost:8080"))
			.of("link", Opened.class, Duration.ofMinutes(10))
			.write(response, this.value);

		assertThat(response.getHeader("Set-Cookie")).startsWith("link=").doesNotContain("Secure");
	}

	@Test
	void itsTimeEndsWhateverTheBrowserKeeps() {
		MockHttpServletResponse response = new MockHttpServletResponse();
		SealedCookie<Opened> over = this.cookies.of("link", Opened.class, Duration.ZERO);
		over.write(response, this.value);

		assertThat(over.read(back(response))).isEmpty();
	}

	@Test
	void forgedForeignAndChangedOnesAreNone() {
		MockHttpServletResponse response = new MockHttpServletResponse();
		this.cookie.write(response, this.value);
		String sealed = response.getCookies()[0].getValue();

		for (String forged : new String[] { "", "x", "あ", sealed.substring(1), sealed + "AA", sealed.substring(0, 40) + (sealed.charAt(40) == 'A' ? 'B' : 'A') + sealed.substring(41) }) {
			MockHttpServletRequest request = new MockHttpServletRequest();
			request.setCookies(new Cookie("__Host-link", forged));
			assertThat(this.cookie.read(request)).as(forged).isEmpty();
		}
		MockHttpServletRequest other = new MockHttpServletRequest();
		other.setCookies(new Cookie("__Host-other", sealed));
		assertThat(this.cookies.of("other", Opened.class, Duration.ofMinutes(10)).read(other)).isEmpty();
		assertThat(this.cookie.read(new MockHttpServletRequest())).isEmpty();
	}

	@Test
	void tooMuchIsABug() {
		assertThatThrownBy(() -> this.cookie.write(new MockHttpServletResponse(), new Opened("x".repeat(4000), List.of())))
			.isInstanceOf(IllegalArgumentException.class);
	}

	@Test
	void theDatabaseIsAskedForTheTimeOnceAMinute() {
		source.take();
		for (int i = 0; i < 5; i++) {
			this.cookie.write(new MockHttpServletResponse(), this.value);
		}
		assertThat(source.take()).hasSize(1);
	}

	@Test
	void aBrowserKeepsItsId() {
		KnownBrowsers browsers = new KnownBrowsers(sql, keys);
		BrowserCookies ids = new BrowserCookies(browsers, PublicAddress.of("https://my.example.jp"));
		MockHttpServletResponse response = new MockHttpServletResponse();
		assertThat(ids.fingerprint(new MockHttpServletRequest())).isEmpty();

		String fingerprint = ids.keep(new MockHttpServletRequest(), response);

		MockHttpServletRequest again = back(response);
		assertThat(ids.fingerprint(again)).isEqualTo(fingerprint);
		MockHttpServletResponse second = new MockHttpServletResponse();
		assertThat(ids.keep(again, second)).isEqualTo(fingerprint);
		assertThat(second.getCookies()).isEmpty();
		assertThat(response.getHeader("Set-Cookie")).startsWith("__Host-mykempo-browser=").doesNotContain(fingerprint);
		assertThat(Optional.ofNullable(response.getCookie("__Host-mykempo-browser"))).isPresent();
	}

}
