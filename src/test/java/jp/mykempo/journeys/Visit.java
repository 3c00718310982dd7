package jp.mykempo.journeys;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;
import org.jsoup.select.Elements;

/**
 * A browser without script: keeps cookies, follows redirects by hand, fills in and sends the forms of the page it is
 * on. {@code visit.open("/login").fill("id", "hanako").fill("password", "…").press("ログイン")}.
 */
public final class Visit {

	private final HttpClient client;

	private final CookieManager cookies = new CookieManager(null, CookiePolicy.ACCEPT_ALL);

	private final String address;

	private final Map<String, String> entries = new LinkedHashMap<>();

	private HttpResponse<byte[]> response;

	private Document page;

	private String language = "ja";

	/** A browser that has never been at this address. */
	public static Visit to(String address) {
		return new Visit(address);
	}

	Visit(String address) {
		this.address = address;
		this.client = HttpClient.newBuilder().cookieHandler(this.cookies).build();
	}

	public Visit inEnglish() {
		this.language = "en";
		return this;
	}

	/** Opens a path (or a link to this site) and follows redirects. */
	public Visit open(String pathOrLink) {
		String path = pathOrLink.replaceFirst("^https?://localhost(:\\d+)?", "");
		return go(request(path).GET().build());
	}

	/** Types into a field of the present page; radio buttons and check boxes by their value. */
	public Visit fill(String name, String value) {
		this.entries.put(name, value);
		return this;
	}

	/** Presses the button with this text; sends its form with what was typed. */
	public Visit press(String button) {
		Element element = this.page.select("button[type=submit]")
			.stream()
			.filter(candidate -> candidate.text().equals(button))
			.findFirst()
			.orElseThrow(() -> new AssertionError("no button " + button + " on: " + this.page.text()));
		FormElement form = (FormElement) element.closest("form");
		Map<String, String> data = data(form);
		if (element.hasAttr("name")) {
			data.put(element.attr("name"), element.attr("value"));
		}
		return send(form.attr("method"), action(form), data);
	}

	/** Presses the button of a form that brings a file. */
	public Visit upload(String button, String name, byte[] content) {
		Element element = this.page.select("button[type=submit]")
			.stream()
			.filter(candidate -> candidate.text().equals(button))
			.findFirst()
			.orElseThrow(() -> new AssertionError("no button " + button + " on: " + this.page.text()));
		FormElement form = (FormElement) element.closest("form");
		return upload(action(form), data(form), name, content);
	}

	/** Sends a file, whatever form there is. */
	public Visit upload(String path, Map<String, String> data, String name, byte[] content) {
		String boundary = "----" + Long.toString(System.nanoTime(), 36);
		ByteArrayOutputStream body = new ByteArrayOutputStream();
		data.forEach((field, value) -> body.writeBytes(("--" + boundary + "\r\nContent-Disposition: form-data; name=\"" + field
				+ "\"\r\n\r\n" + value + "\r\n").getBytes(StandardCharsets.UTF_8)));
		body.writeBytes(("--" + boundary + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + name
				+ "\"\r\nContent-Type: application/octet-stream\r\n\r\n").getBytes(StandardCharsets.UTF_8));
		body.writeBytes(content);
		body.writeBytes(("\r\n--" + boundary + "--\r\n").getBytes(StandardCharsets.UTF_8));
		return go(request(path).header("Content-Type", "multipart/form-data; boundary=" + boundary)
			.header("Sec-Fetch-Site", "same-origin")
			.POST(HttpRequest.BodyPublishers.ofByteArray(body.toByteArray()))
			.build());
	}

	/** Sends what no button would, to see it refused. */
	public Visit post(String path, Map<String, String> data) {
		return send("post", path, data);
	}

	/** Asks for what no form would. */
	public Visit get(String path, Map<String, String> data) {
		return send("get", path, data);
	}

	/** Follows the first link with this text. */
	public Visit follow(String link) {
		Element element = this.page.select("a")
			.stream()
			.filter(candidate -> candidate.text().contains(link))
			.findFirst()
			.orElseThrow(() -> new AssertionError("no link " + link + " on: " + this.page.text()));
		return open(element.attr("href"));
	}

	/** What came, where it is no page: a file. */
	public byte[] file() {
		return this.response.body();
	}

	public int status() {
		return this.response.statusCode();
	}

	/** Path and query of the present page. */
	public String path() {
		URI uri = this.response.uri();
		return uri.getRawQuery() == null ? uri.getPath() : uri.getPath() + "?" + uri.getRawQuery();
	}

	public Document page() {
		return this.page;
	}

	/** All words of the page's main part. */
	public String text() {
		Element main = this.page.selectFirst("main");
		return (main == null ? this.page : main).text();
	}

	public String title() {
		return this.page.title();
	}

	public Elements all(String selector) {
		return this.page.select(selector);
	}

	public String header(String name) {
		return this.response.headers().firstValue(name).orElse(null);
	}

	public CookieManager cookies() {
		return this.cookies;
	}

	/** The CSRF token of the present page. */
	public String csrf() {
		return this.page.select("input[name=_csrf]").attr("value");
	}

	private Map<String, String> data(FormElement form) {
		Map<String, String> data = new LinkedHashMap<>();
		form.formData().forEach(pair -> data.put(pair.key(), pair.value()));
		data.putAll(this.entries);
		return data;
	}

	private String action(FormElement form) {
		return form.attr("action").isEmpty() ? path() : form.attr("action");
	}

	private Visit send(String method, String path, Map<String, String> data) {
		String body = data.entrySet()
			.stream()
			.map(entry -> encode(entry.getKey()) + "=" + encode(entry.getValue()))
			.collect(Collectors.joining("&"));
		if (method.equalsIgnoreCase("get")) {
			return go(request(path + "?" + body).GET().build());
		}
		return go(request(path).header("Content-Type", "application/x-www-form-urlencoded")
			.header("Sec-Fetch-Site", "same-origin")
			.POST(HttpRequest.BodyPublishers.ofString(body))
			.build());
	}

	private Visit go(HttpRequest request) {
		this.entries.clear();
		this.response = exchange(request);
		for (int i = 0; i < 10 && this.response.statusCode() / 100 == 3; i++) {
			this.response = exchange(request(this.response.headers().firstValue("Location").orElseThrow()).GET().build());
		}
		this.page = Jsoup.parse(new String(this.response.body(), StandardCharsets.UTF_8), this.address);
		return this;
	}

	private HttpRequest.Builder request(String path) {
		URI uri = URI.create(path.startsWith("http") ? path : this.address + path);
		return HttpRequest.newBuilder(uri).header("Accept-Language", this.language).header("Accept", "text/html");
	}

	private HttpResponse<byte[]> exchange(HttpRequest request) {
		try {
			return this.client.send(request, HttpResponse.BodyHandlers.ofByteArray());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static String encode(String text) {
		return URLEncoder.encode(text, StandardCharsets.UTF_8);
	}

}
