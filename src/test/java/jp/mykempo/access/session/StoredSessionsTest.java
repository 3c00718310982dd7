package jp.mykempo.access.session;

import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jp.mykempo.CountedDataSource;
import jp.mykempo.TestDatabase;
import jp.mykempo.access.RunningSession;
import jp.mykempo.access.SessionOrigin;
import jp.mykempo.access.SessionPrincipal;
import jp.mykempo.access.Sessions;
import jp.mykempo.storage.PublicAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.session.web.http.SessionRepositoryFilter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Sessions end everywhere at once, expire by the database's clock, and cost one SELECT a request (P9, I9). */
class StoredSessionsTest {

	private static final AtomicInteger number = new AtomicInteger();

	private static final CountedDataSource source = new CountedDataSource(TestDatabase.fresh().app());

	private static final JdbcClient sql = JdbcClient.create(source);

	private final Sessions sessions = new Sessions(sql);

	private final StoredSessions stored = new StoredSessions(sql, SessionLimits.standard());

	private final StoredSessions otherNode = new StoredSessions(sql, SessionLimits.standard());

	record Principal(String name, int generation) implements SessionPrincipal {
	}

	record Note(int version, String text) implements Serializable {
	}


	private String member() {
		String name = "m:" + number.incrementAndGet();
		this.sessions.open(name);
		return name;
	}

	private StoredSession login(String principal) {
		StoredSession session = this.stored.createSession();
		logIn(session, principal);
		session.setAttribute(SessionOrigin.ATTRIBUTE, new SessionOrigin("Firefox · Linux", "192.0.2.1"));
		this.stored.save(session);
		return session;
	}

	private void logIn(StoredSession session, String principal) {
		session.setAttribute("SPRING_SECURITY_CONTEXT",
				new SecurityContextImpl(UsernamePasswordAuthenticationToken.authenticated(
						new Principal(principal, this.sessions.generation(principal)), null,
						AuthorityUtils.createAuthorityList("MEMBER"))));
	}

	private boolean alive(StoredSession session) {
		return this.otherNode.findById(session.getId()) != null;
	}

	@Test
	void anotherNodeFindsWhatOneStored() {
		StoredSession session = login(member());
		session.setAttribute("note", new Note(1, "あ"));
		session.setAttribute("gone", "x");
		this.stored.save(session);
		session.removeAttribute("gone");
		this.stored.save(session);

		StoredSession found = this.otherNode.findById(session.getId());

		assertThat(found.<Note>getAttribute("note")).isEqualTo(new Note(1, "あ"));
		assertThat(found.<Object>getAttribute("gone")).isNull();
		assertThat(found.<SecurityContextImpl>getAttribute("SPRING_SECURITY_CONTEXT").getAuthentication().getName())
			.startsWith("m:");
		assertThat(found.<UUID>getAttribute(Sessions.CURRENT)).isEqualTo(session.<UUID>getAttribute(Sessions.CURRENT));
	}

	@Test
	void endingAllEndsThoseOfThisPrincipalOnly() {
		String one = member();
		String other = member();
		StoredSession first = login(one);
		StoredSession second = login(one);
		StoredSession others = login(other);

		this.sessions.endAll(one);

		assertThat(alive(first)).isFalse();
		assertThat(alive(second)).isFalse();
		assertThat(alive(others)).isTrue();
		assertThat(alive(login(one))).as("a new login").isTrue();
	}

	@Test
	void endingIsUndoneWithItsTransaction() {
		String principal = member();
		StoredSession session = login(principal);

		TestDatabase.tx(source).executeWithoutResult(status -> {
			this.sessions.endAll(principal);
			assertThat(alive(session)).isFalse();
			status.setRollbackOnly();
		});

		assertThat(alive(session)).isTrue();
	}

	@Test
	void theOthersEndAndTheCurrentOneStays() {
		String principal = member();
		StoredSession current = login(principal);
		StoredSession other = login(principal);

		this.sessions.endAllBut(principal, current.getAttribute(Sessions.CURRENT));
		current.setAttribute("note", "x");
		this.stored.save(current);
		logIn(other, principal);
		this.stored.save(other);

		assertThat(alive(current)).isTrue();
		assertThat(alive(other)).as("not even when written again").isFalse();
		this.sessions.endAllBut(principal, current.getAttribute(Sessions.CURRENT));
		assertThat(alive(current)).as("again").isTrue();
	}

	@Test
	void aClosedPrincipalHasNoneUntilReopened() {
		String principal = member();
		StoredSession before = login(principal);
		this.sessions.close(List.of(principal));
		StoredSession meanwhile = login(principal);

		assertThat(alive(before)).isFalse();
		assertThat(alive(meanwhile)).isFalse();
		this.sessions.reopen(List.of(principal));
		assertThat(alive(before)).isFalse();
		assertThat(alive(login(principal))).isTrue();
	}

	@Test
	void aLoginThatRacesWithTheEndIsOver() {
		String principal = member();
		StoredSession session = this.stored.createSession();
		logIn(session, principal);
		this.sessions.endAll(principal);

		this.stored.save(session);

		assertThat(alive(session)).isFalse();
	}

	@ParameterizedTest
	@CsvSource({ "m, 29 minutes, 11 hours, true", "m, 31 minutes, 11 hours, false", "m, 1 minute, 721 minutes, false",
			"s, 14 minutes, 7 hours, true", "s, 16 minutes, 7 hours, false", "s, 1 minute, 481 minutes, false" })
	void sessionsExpireByTheDatabasesClock(String kind, String idle, String life, boolean alive) {
		String principal = kind + ":" + number.incrementAndGet();
		this.sessions.open(principal);
		StoredSession session = login(principal);
		sql.sql("""
				update access.session set last_used_at = now() - cast(? as interval), created_at = now() - cast(? as interval)
				where principal = ?
				""").param(idle).param(life).param(principal).update();

		assertThat(alive(session)).isEqualTo(alive);
		assertThat(session.isExpired()).as("the program's clock has no say").isFalse();
		this.sessions.removeExpired();
		assertThat(sql.sql("select count(*) from access.session where principal = ?").param(principal).query(Long.class)
			.single()).isEqualTo(alive ? 1 : 0);
	}

	@Test
	void theListShowsRunningOnesAndEndsOneOfOnesOwn() {
		String principal = member();
		StoredSession first = login(principal);
		login(principal);
		String stranger = member();
		login(stranger);

		List<RunningSession> list = this.sessions.list(principal);
		assertThat(list).hasSize(2).allSatisfy(session -> assertThat(session.agent()).isEqualTo("Firefox · Linux"));

		this.sessions.end(stranger, first.getAttribute(Sessions.CURRENT));
		assertThat(alive(first)).as("not by another principal").isTrue();
		this.sessions.end(principal, first.getAttribute(Sessions.CURRENT));
		assertThat(alive(first)).isFalse();
		assertThat(this.sessions.list(principal)).hasSize(1);
	}

	@Test
	void nothingIsAddedToASessionThatHasEnded() {
		StoredSession session = login(member());
		this.otherNode.deleteById(session.getId());
		session.setAttribute("late", "x");

		this.stored.save(session);

		assertThat(alive(session)).isFalse();
	}

	@Test
	void theIdAtTheBrowserIsNotInTheDatabaseAndChanges() {
		StoredSession session = login(member());
		String before = session.getId();

		session.changeSessionId();
		this.stored.save(session);

		assertThat(this.otherNode.findById(before)).isNull();
		assertThat(alive(session)).isTrue();
		assertThat(sql.sql("select string_agg(encode(key, 'base64') || s::text, '') from access.session s")
			.query(String.class)
			.single()).doesNotContain(session.getId());
	}

	@Test
	void foreignTypesAreNeverReadBack() {
		StoredSession session = login(member());
		session.setAttribute("gadget", new javax.management.BadAttributeValueExpException("x"));
		this.stored.save(session);

		assertThat(alive(session)).isFalse();
	}

	@Test
	void aPrincipalThatCouldNotBeEndedIsRefused() {
		StoredSession session = this.stored.createSession();

		assertThatThrownBy(() -> session.setAttribute("SPRING_SECURITY_CONTEXT",
				new SecurityContextImpl(UsernamePasswordAuthenticationToken.authenticated("user", null, List.of()))))
			.isInstanceOf(IllegalStateException.class);
	}

	@Test
	void aRequestCostsOneStatement() throws Exception {
		StoredSession session = login(member());
		source.take();

		request("/home", session.getId(), request -> {
			request.getSession(false).getAttribute("SPRING_SECURITY_CONTEXT");
			request.isRequestedSessionIdValid();
		});

		assertThat(source.take()).hasSize(1).first().asString().startsWith("select");
	}

	@Test
	void itsLastUseIsWrittenOnceAMinute() throws Exception {
		StoredSession session = login(member());
		sql.sql("update access.session set last_used_at = now() - interval '2 minutes' where public_id = ?")
			.param(session.<UUID>getAttribute(Sessions.CURRENT))
			.update();
		source.take();

		request("/home", session.getId(), request -> request.getSession(false));
		assertThat(source.take()).hasSize(2).last().asString().contains("set last_used_at = now()");
		request("/home", session.getId(), request -> request.getSession(false));
		assertThat(source.take()).hasSize(1);
	}

	@Test
	void whoHasNoCookieCostsNoStatement() throws Exception {
		source.take();

		request("/home", null, request -> request.getSession(false));

		assertThat(source.take()).isEmpty();
	}

	@Test
	void staffHaveACookieOfTheirOwn() throws Exception {
		MockHttpServletResponse office = request("/office/login", null, HttpServletRequest::getSession);
		MockHttpServletResponse member = request("/login", null, HttpServletRequest::getSession);

		assertThat(office.getHeader("Set-Cookie")).startsWith("__Host-office=")
			.contains("; Path=/;", "HttpOnly", "SameSite=Lax", "Secure");
		assertThat(member.getHeader("Set-Cookie")).startsWith("__Host-mykempo=");
	}

	@Test
	void aLogoutRemovesTheSession() throws Exception {
		StoredSession session = login(member());

		MockHttpServletResponse response = request("/logout", session.getId(),
				request -> request.getSession(false).invalidate());

		assertThat(alive(session)).isFalse();
		assertThat(response.getHeader("Set-Cookie")).contains("Max-Age=0");
	}

	interface Work {

		void in(HttpServletRequest request) throws Exception;

	}

	private MockHttpServletResponse request(String path, String id, Work work) throws Exception {
		SessionRepositoryFilter<StoredSession> filter = new SessionRepositoryFilter<>(this.stored);
		filter.setHttpSessionIdResolver(new SessionCookies(PublicAddress.of("https://my.example.jp")));
		MockHttpServletRequest request = new MockHttpServletRequest("GET", path);
		request.setSecure(true);
		if (id != null) {
			request.setCookies(new Cookie("__Host-mykempo", id));
		}
		MockHttpServletResponse response = new MockHttpServletResponse();
		new SessionCacheFilter(this.stored.cache()).doFilter(request, response,
				(cached, answer) -> filter.doFilter(cached, answer, (inner, last) -> {
					try {
						work.in((HttpServletRequest) inner);
						last.getOutputStream().write(1);
						last.flushBuffer();
					}
					catch (Exception ex) {
						throw new IllegalStateException(ex);
					}
				}));
		return response;
	}

	@Test
	void aBrowserIsNamedForItsOwner() {
		assertThat(SessionOrigin.label("Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) Version/18.0 Safari/604.1"))
			.isEqualTo("Safari · iPhone");
		assertThat(SessionOrigin.label("Mozilla/5.0 (Windows NT 10.0) Chrome/130.0 Safari/537.36 Edg/130.0"))
			.isEqualTo("Edge · Windows");
		assertThat(SessionOrigin.label("curl")).isEmpty();
		assertThat(SessionOrigin.label(null)).isEmpty();
	}

}
