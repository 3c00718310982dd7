package jp.mykempo.imports.desk;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

import jakarta.servlet.http.HttpServletRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.mock.web.MockHttpServletRequest;

import static org.assertj.core.api.Assertions.assertThat;

/** Forms with a file as no browser sends them: without token, or with a problem that can be told, and never a failure (T4). */
class MalformedFormTest {

	private static final String TOKEN = part("name=\"_csrf\"", "token");

	private static final String KEY = part("name=\"_key\"", "key");

	private static final String FILE = part("name=\"file\"; filename=\"a.csv\"", "x,y");

	private static final String NESTED = "--B\r\nContent-Disposition: form-data; name=\"a\"\r\nContent-Type: multipart/mixed\r\n\r\nx\r\n";

	private static final String END = "--B--\r\n";

	@TempDir
	private Path folder;

	@Test
	void tokenAndKeyAreReadAheadAndOnceMoreByWhoeverReadsTheWhole() throws Exception {
		HttpServletRequest form = form(TOKEN + KEY + part("name=\"kind\"", "coverage") + FILE + END);

		assertThat(form.getParameter("_csrf")).isEqualTo("token");
		assertThat(form.getParameter("_key")).isEqualTo("key");
		assertThat(form.getParameter("kind")).as("behind the first two").isNull();
		UploadForm read = UploadForm.read(form, folder());
		assertThat(read.problem()).isNull();
		assertThat(read.kind()).isEqualTo("coverage");
		assertThat(read.file().size()).isEqualTo(3);
	}

	@Test
	void whatIsMalformedHasNoTokenAndIsLeftAsItCame() throws Exception {
		for (String body : new String[] { "", "--B", "x", END, NESTED + TOKEN + END, FILE + TOKEN + END, TOKEN.substring(0, 30),
				part("name=\"a\"", "x".repeat(20_000)) + TOKEN + END }) {
			HttpServletRequest form = form(body);
			assertThat(form.getParameter("_csrf")).as(body).isNull();
			assertThat(form.getInputStream().readAllBytes()).isEqualTo(body.getBytes(StandardCharsets.UTF_8));
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "; boundary=", "; boundary=\"", "; boundary=C" })
	void withoutItsBoundaryThereIsNoToken(String boundary) throws Exception {
		assertThat(form("multipart/form-data" + boundary, TOKEN + KEY + END).getParameter("_csrf")).isNull();
	}

	@Test
	void anotherKindOfFormIsLeftAlone() throws Exception {
		MockHttpServletRequest form = new MockHttpServletRequest("POST", NewFileController.HERE);
		form.setContentType("application/x-www-form-urlencoded");
		assertThat(TokenFirstForm.of(form)).isSameAs(form);
	}

	@Test
	void whatIsMalformedBehindTheTokenIsToldAsBrokenAndNotKept() throws Exception {
		for (String rest : new String[] { NESTED + FILE + END, part("name=\"file\"; filename=\"a\0.csv\"", "x,y") + END,
				FILE.substring(0, FILE.length() - 2) }) {
			assertThat(UploadForm.read(form(TOKEN + KEY + rest), folder()).problem()).as(rest).isEqualTo("imports.desk.file.broken");
			assertThat(this.folder).isEmptyDirectory();
		}
	}

	private ArrivalFolder folder() {
		return new ArrivalFolder(this.folder, 1000, 1);
	}

	private static HttpServletRequest form(String body) throws Exception {
		return form("multipart/form-data; boundary=B", body);
	}

	private static HttpServletRequest form(String type, String body) throws Exception {
		MockHttpServletRequest request = new MockHttpServletRequest("POST", NewFileController.HERE);
		request.setContentType(type);
		request.setContent(body.getBytes(StandardCharsets.UTF_8));
		return TokenFirstForm.of(request);
	}

	private static String part(String head, String content) {
		return "--B\r\nContent-Disposition: form-data; " + head + "\r\n\r\n" + content + "\r\n";
	}

}
