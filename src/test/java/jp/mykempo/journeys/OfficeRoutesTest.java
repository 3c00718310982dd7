package jp.mykempo.journeys;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;

import jp.mykempo.office.Role;
import jp.mykempo.people.Clerk;
import jp.mykempo.people.MihonFamily;
import jp.mykempo.people.Registered;
import org.junit.jupiter.api.Test;

import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every route of the office, asked for by nobody, by a member, and by a clerk of each role (T1, W3): who is let through is
 * a line of {@code office-routes.txt}. Ids that nobody has keep the forms from doing anything.
 */
class OfficeRoutesTest {

	private static final Path TABLE = Path.of("src/test/resources/office-routes.txt");

	private static final HttpClient client = HttpClient.newHttpClient();

	private final Site site = Site.running();

	/** A browser's cookies and the token of its forms. */
	record Browser(String cookies, String csrf) {

		static Browser of(Visit visit) {
			return new Browser(visit.cookies().getCookieStore().getCookies().stream()
				.map(cookie -> cookie.getName() + "=" + cookie.getValue())
				.collect(Collectors.joining("; ")), visit.csrf());
		}

	}

	@Test
	void everyRouteOfTheOfficeIsOpenToTheRolesOfTheTable() throws Exception {
		Browser nobody = Browser.of(this.site.visit().open("/office/login"));
		Browser member = Browser.of(Registered.on(this.site, MihonFamily.in(this.site.sql()).hanako()).logIn(this.site));
		Map<Role, Browser> clerks = new EnumMap<>(Role.class);
		for (Role role : Role.values()) {
			clerks.put(role, Browser.of(Clerk.with(this.site, role).logIn(this.site)));
		}
		List<String> lines = new ArrayList<>();
		for (String route : routes()) {
			boolean open = isLetThrough(route, nobody);
			assertThat(isLetThrough(route, member)).as("a member at " + route).isEqualTo(open);
			lines.add(String.format("%-59s %s", route, open ? "everybody" : roles(route, clerks)));
		}
		String table = String.join("\n", lines) + "\n";
		String known = Files.exists(TABLE) ? Files.readString(TABLE) : "";
		if (!table.equals(known)) {
			Files.writeString(Path.of("target/office-routes.txt"), table);
		}
		assertThat(table).as("compare target/office-routes.txt with " + TABLE).isEqualTo(known);
	}

	private String roles(String route, Map<Role, Browser> clerks) throws Exception {
		List<String> allowed = new ArrayList<>();
		for (Role role : Role.values()) {
			if (isLetThrough(route, clerks.get(role))) {
				allowed.add(role.key());
			}
		}
		return allowed.size() == Role.values().length ? "all staff" : String.join(" ", allowed);
	}

	private TreeSet<String> routes() {
		return this.site.bean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class)
			.getHandlerMethods()
			.keySet()
			.stream()
			.flatMap(info -> info.getPatternValues().stream()
				.filter(pattern -> pattern.startsWith("/office") && !pattern.equals("/office/logout"))
				.flatMap(pattern -> info.getMethodsCondition().getMethods().stream().map(method -> method + " " + pattern)))
			.collect(Collectors.toCollection(() -> new TreeSet<>((one, other) -> Arrays.compare(key(one), key(other)))));
	}

	private static String[] key(String route) {
		String[] parts = route.split(" ");
		return new String[] { parts[1], parts[0] };
	}

	private boolean isLetThrough(String route, Browser browser) throws Exception {
		String[] parts = route.split(" ");
		String path = Pages.concrete(parts[1]);
		HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(this.site.address() + path))
			.header("Accept", "text/html")
			.header("Sec-Fetch-Site", "same-origin")
			.header("Cookie", browser.cookies())
			.header("Content-Type", "application/x-www-form-urlencoded");
		HttpResponse<String> answer = client.send(request
			.method(parts[0], HttpRequest.BodyPublishers.ofString(parts[0].equals("POST") ? "_csrf=" + browser.csrf() : ""))
			.build(), HttpResponse.BodyHandlers.ofString());
		assertThat(answer.statusCode()).as(route).isLessThan(500);
		String to = answer.headers().firstValue("Location").orElse("");
		return answer.statusCode() != 403 && !to.startsWith("/office/login?next") && !to.equals("/office/login");
	}

}
