package jp.mykempo.journeys;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

import jp.mykempo.people.Clerk;
import jp.mykempo.people.MihonFamily;
import jp.mykempo.people.Registered;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every route that is registered, as everybody who could come (W3): its status is a line of {@code routes.txt}, so that
 * a change of who gets where is seen in review; headers, caching and CSRF hold everywhere.
 */
class RoutesTest {

	private static final Path TABLE = Path.of("src/test/resources/routes.txt");

	private static final HttpClient client = HttpClient.newHttpClient();

	private static final Map<String, String> cookies = new LinkedHashMap<>();

	private static Site site;

	/** A method and a path that can be asked for. */
	record Route(String method, String path) implements Comparable<Route> {

		@Override
		public int compareTo(Route other) {
			return (this.path + this.method).compareTo(other.path + other.method);
		}

	}

	@BeforeAll
	static void everybodyComes() {
		site = Site.running();
		cookies.put("nobody", "");
		cookies.put("member", cookieOf(Registered.on(site, MihonFamily.in(site.sql()).hanako()).logIn(site)));
		cookies.put("dependant", cookieOf(Registered.on(site, MihonFamily.in(site.sql()).taro()).logIn(site)));
		cookies.put("former", cookieOf(Registered.former(site, MihonFamily.in(site.sql()).hanako()).logIn(site)));
		cookies.put("staff", cookieOf(Clerk.with(site).logIn(site)));
	}

	@Test
	void everyRouteIsOpenToWhomTheTableSays() throws Exception {
		List<String> lines = new ArrayList<>();
		for (Route route : routes()) {
			StringBuilder line = new StringBuilder(String.format("%-5s%-44s", route.method(), route.path()));
			for (String who : cookies.keySet()) {
				HttpResponse<String> answer = ask(route, who, "same-origin");
				checkHeaders(route, answer);
				line.append(String.format(" %s %s", who, outcome(answer)));
			}
			lines.add(line.toString());
		}
		String table = String.join("\n", lines) + "\n";
		String known = Files.exists(TABLE) ? Files.readString(TABLE) : "";
		if (!table.equals(known)) {
			Files.createDirectories(Path.of("target"));
			Files.writeString(Path.of("target/routes.txt"), table);
		}
		assertThat(table).as("compare target/routes.txt with " + TABLE).isEqualTo(known);
	}

	@Test
	void noFormIsTakenFromAnotherSiteOrWithoutItsToken() throws Exception {
		for (Route route : routes()) {
			if (route.method().equals("GET")) {
				continue;
			}
			for (String who : cookies.keySet()) {
				assertThat(ask(route, who, "cross-site").statusCode()).as(route + " cross-site").isEqualTo(403);
				assertThat(ask(route, who, "same-origin").statusCode()).as(route + " without token").isEqualTo(403);
			}
		}
	}

	/** All routes but those below {@code /office}, which have a table of their own ({@link OfficeRoutesTest}). */
	private static TreeSet<Route> routes() {
		TreeSet<Route> routes = new TreeSet<>();
		RequestMappingHandlerMapping mapping = site.bean("requestMappingHandlerMapping",
				RequestMappingHandlerMapping.class);
		for (RequestMappingInfo info : mapping.getHandlerMethods().keySet()) {
			for (String pattern : info.getPatternValues()) {
				if (!pattern.equals("/error") && !pattern.equals("/logout") && !pattern.startsWith("/office")) {
					info.getMethodsCondition()
						.getMethods()
						.forEach(method -> routes.add(new Route(method(method), Pages.concrete(pattern))));
				}
			}
		}
		routes.add(new Route("GET", "/office"));
		routes.add(new Route("GET", "/office/anything"));
		routes.add(new Route("GET", "/no-such-page"));
		return routes;
	}

	private static String method(RequestMethod method) {
		return method.name();
	}

	private static String outcome(HttpResponse<String> answer) {
		String to = answer.headers().firstValue("Location").map(location -> ">" + location).orElse("");
		return answer.statusCode() + to;
	}

	private static void checkHeaders(Route route, HttpResponse<String> answer) {
		assertThat(answer.statusCode()).as(route + "").isLessThan(500);
		Map<String, List<String>> headers = answer.headers().map();
		assertThat(headers.get("content-security-policy")).as(route + "").hasSize(1);
		assertThat(headers.get("content-security-policy").getFirst()).contains("default-src 'none'")
			.doesNotContain("unsafe");
		assertThat(headers.get("x-content-type-options")).as(route + "").containsExactly("nosniff");
		assertThat(headers.get("referrer-policy")).as(route + "").containsExactly("no-referrer");
		assertThat(headers.get("cross-origin-opener-policy")).as(route + "").containsExactly("same-origin");
		assertThat(headers.get("cross-origin-resource-policy")).as(route + "").containsExactly("same-origin");
		assertThat(headers).as(route + "").containsKey("permissions-policy");
		if (!route.path().endsWith(".css")) {
			assertThat(headers.get("cache-control").getFirst()).as(route + "").contains("no-store");
		}
		assertThat(answer.body()).as(route + "").doesNotContain("at jp.mykempo").doesNotContain("Exception");
	}

	private static HttpResponse<String> ask(Route route, String who, String from) throws Exception {
		HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(site.address() + route.path()))
			.header("Accept", "text/html")
			.header("Sec-Fetch-Site", from)
			.header("Cookie", cookies.get(who));
		HttpRequest.BodyPublisher nothing = HttpRequest.BodyPublishers.noBody();
		return client.send(request.method(route.method(), nothing).build(), HttpResponse.BodyHandlers.ofString());
	}

	private static String cookieOf(Visit visit) {
		return visit.cookies()
			.getCookieStore()
			.getCookies()
			.stream()
			.map(cookie -> cookie.getName() + "=" + cookie.getValue())
			.reduce((one, other) -> one + "; " + other)
			.orElseThrow();
	}

}
