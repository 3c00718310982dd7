package jp.mykempo.faults;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;

import jp.mykempo.journeys.Visit;

/** Asks for a batch's PDF like the clerk's browser, and takes it as slowly as it likes: what came remains when the site is gone. */
final class SlowPrinter implements AutoCloseable {

	private final Socket socket = new Socket();

	private final ByteArrayOutputStream received = new ByteArrayOutputStream();

	/** Presses the button; nothing is read yet, and hardly anything fits on the way. */
	SlowPrinter(String address, Visit desk, String path) {
		URI uri = URI.create(address);
		String body = "_csrf=" + java.net.URLEncoder.encode(desk.csrf(), StandardCharsets.UTF_8);
		String cookies = desk.cookies().getCookieStore().getCookies().stream()
			.map(cookie -> cookie.getName() + "=" + cookie.getValue())
			.collect(Collectors.joining("; "));
		String request = "POST " + path + " HTTP/1.0\r\nHost: " + uri.getAuthority() + "\r\nCookie: " + cookies
				+ "\r\nSec-Fetch-Site: same-origin\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: "
				+ body.length() + "\r\n\r\n" + body;
		try {
			this.socket.setReceiveBufferSize(2048);
			this.socket.connect(new InetSocketAddress(uri.getHost(), uri.getPort()));
			this.socket.setSoTimeout(60_000);
			this.socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Waits for so many bytes: the PDF is on its way. */
	SlowPrinter begun(int bytes) {
		return read(bytes);
	}

	/** Everything that still comes, until the end or the site's. */
	byte[] all() {
		return read(Integer.MAX_VALUE).received.toByteArray();
	}

	private SlowPrinter read(int atLeast) {
		byte[] part = new byte[2048];
		try {
			InputStream in = this.socket.getInputStream();
			for (int length = in.read(part); length >= 0; length = in.read(part)) {
				this.received.write(part, 0, length);
				if (this.received.size() >= atLeast) {
					break;
				}
			}
		}
		catch (IOException killed) {
			return this;
		}
		return this;
	}

	@Override
	public void close() {
		try {
			this.socket.close();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
