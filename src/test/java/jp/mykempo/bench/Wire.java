package jp.mykempo.bench;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A browser of little appetite: one connection that is kept open, cookies, nothing else, so that a driver of load takes
 * next to nothing from the site it shares the machine with. Follows no redirect.
 * <pre>Wire wire = new Wire(site.address()); wire.get("/login"); wire.post("/login", Map.of("id", …));</pre>
 */
public final class Wire implements AutoCloseable {

	private static final Map<String, String> FORM = Map.of("Sec-Fetch-Site", "same-origin", "Content-Type",
			"application/x-www-form-urlencoded");

	/** What came back. */
	public record Reply(int status, String location, byte[] body) {

		public String text() {
			return new String(this.body, StandardCharsets.UTF_8);
		}

		/** The value of a hidden field of the page. */
		public String hidden(String name) {
			String text = text();
			int field = text.indexOf("name=\"" + name + "\"");
			int value = text.indexOf("value=\"", field) + 7;
			return (field < 0) ? "" : text.substring(value, text.indexOf('"', value));
		}

	}

	private final URI address;

	private final Map<String, String> cookies = new LinkedHashMap<>();

	private Socket socket;

	private InputStream input;

	public Wire(String address) {
		this.address = URI.create(address);
	}

	public Reply get(String path) throws IOException {
		return get(path, Map.of());
	}

	public Reply get(String path, Map<String, String> headers) throws IOException {
		return exchange("GET", path, headers, "");
	}

	public Reply post(String path, Map<String, String> entries) throws IOException {
		return exchange("POST", path, FORM,
				entries.entrySet()
					.stream()
					.map(entry -> entry.getKey() + "=" + URLEncoder.encode(entry.getValue(), StandardCharsets.UTF_8))
					.collect(Collectors.joining("&")));
	}

	public Map<String, String> cookies() {
		return this.cookies;
	}

	private Reply exchange(String method, String path, Map<String, String> headers, String body) throws IOException {
		connect();
		StringBuilder head = new StringBuilder(512).append(method).append(' ').append(path).append(" HTTP/1.1\r\nHost: ")
			.append(this.address.getAuthority())
			.append("\r\nAccept: text/html\r\nAccept-Language: ja\r\nUser-Agent: Mozilla/5.0 (Windows NT 10.0) Chrome/140\r\n");
		if (!this.cookies.isEmpty()) {
			head.append("Cookie: ")
				.append(this.cookies.entrySet()
					.stream()
					.map(cookie -> cookie.getKey() + "=" + cookie.getValue())
					.collect(Collectors.joining("; ")))
				.append("\r\n");
		}
		headers.forEach((name, value) -> head.append(name).append(": ").append(value).append("\r\n"));
		if (!body.isEmpty()) {
			head.append("Content-Length: ").append(body.length()).append("\r\n");
		}
		head.append("\r\n").append(body);
		this.socket.getOutputStream().write(head.toString().getBytes(StandardCharsets.ISO_8859_1));
		return reply();
	}

	private void connect() throws IOException {
		if (this.socket == null) {
			this.socket = new Socket(this.address.getHost(), this.address.getPort());
			this.socket.setTcpNoDelay(true);
			this.socket.setSoTimeout(60_000);
			this.input = new BufferedInputStream(this.socket.getInputStream(), 32_768);
		}
	}

	private Reply reply() throws IOException {
		int status = Integer.parseInt(line().split(" ")[1]);
		String location = null;
		int length = 0;
		boolean chunked = false;
		boolean last = false;
		for (String line = line(); !line.isEmpty(); line = line()) {
			String name = line.substring(0, line.indexOf(':')).toLowerCase(java.util.Locale.ROOT);
			String value = line.substring(line.indexOf(':') + 1).strip();
			switch (name) {
				case "location" -> location = value;
				case "content-length" -> length = Integer.parseInt(value);
				case "transfer-encoding" -> chunked = true;
				case "connection" -> last = value.equals("close");
				case "set-cookie" -> keep(value);
				default -> {
				}
			}
		}
		byte[] body = chunked ? chunks() : this.input.readNBytes(length);
		if (last) {
			close();
		}
		return new Reply(status, location, body);
	}

	private void keep(String cookie) {
		String pair = cookie.split(";", 2)[0];
		String name = pair.substring(0, pair.indexOf('='));
		String value = pair.substring(pair.indexOf('=') + 1);
		if (value.isEmpty()) {
			this.cookies.remove(name);
		}
		else {
			this.cookies.put(name, value);
		}
	}

	private byte[] chunks() throws IOException {
		ByteArrayOutputStream body = new ByteArrayOutputStream();
		for (int size = Integer.parseInt(line(), 16); size > 0; size = Integer.parseInt(line(), 16)) {
			body.write(this.input.readNBytes(size));
			line();
		}
		line();
		return body.toByteArray();
	}

	private String line() throws IOException {
		StringBuilder line = new StringBuilder();
		for (int next = this.input.read(); next != '\n'; next = this.input.read()) {
			if (next < 0) {
				throw new EOFException("the connection was closed");
			}
			if (next != '\r') {
				line.append((char) next);
			}
		}
		return line.toString();
	}

	@Override
	public void close() throws IOException {
		if (this.socket != null) {
			this.socket.close();
			this.socket = null;
		}
	}

}
