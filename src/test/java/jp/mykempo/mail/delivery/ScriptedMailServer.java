package jp.mykempo.mail.delivery;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;

/** A mail server that answers as a test wants, and may hang up in the middle. */
final class ScriptedMailServer implements AutoCloseable {

	/** In place of an answer: hang up. */
	static final String HANG_UP = "";

	/** What has arrived after DATA, whether or not it was answered. */
	final List<String> arrived = new CopyOnWriteArrayList<>();

	final List<String> commands = new CopyOnWriteArrayList<>();

	private final ServerSocket socket;

	private volatile Function<String, String> answers;

	ScriptedMailServer(Function<String, String> answers) throws IOException {
		this.answers = answers;
		this.socket = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
		Thread.ofPlatform().daemon().start(this::serve);
	}

	/** Accepts everything but what the function answers otherwise; {@code "."} is the end of DATA. */
	static Function<String, String> accepting(Function<String, String> but) {
		return command -> {
			String other = but.apply(command);
			return other != null ? other : command.equals("DATA") ? "354 go on" : "250 ok";
		};
	}

	void answer(Function<String, String> otherwise) {
		this.answers = otherwise;
	}

	int port() {
		return this.socket.getLocalPort();
	}

	private void serve() {
		while (!this.socket.isClosed()) {
			try (Socket client = this.socket.accept()) {
				talk(new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.UTF_8)),
						client.getOutputStream());
			}
			catch (IOException hungUp) {
				// the next client
			}
		}
	}

	private void talk(BufferedReader in, OutputStream out) throws IOException {
		say(out, "220 ready");
		for (String line = in.readLine(); line != null; line = in.readLine()) {
			this.commands.add(line);
			String answer = this.answers.apply(line.equals("DATA") ? "DATA" : line);
			if (answer.equals(HANG_UP)) {
				return;
			}
			say(out, line.startsWith("QUIT") ? "221 bye" : answer);
			if (line.equals("DATA") && answer.startsWith("354")) {
				this.arrived.add(letter(in));
				String end = this.answers.apply(".");
				if (end.equals(HANG_UP)) {
					return;
				}
				say(out, end);
			}
		}
	}

	private static String letter(BufferedReader in) throws IOException {
		StringBuilder text = new StringBuilder();
		for (String line = in.readLine(); line != null && !line.equals("."); line = in.readLine()) {
			text.append(line).append('\n');
		}
		return text.toString();
	}

	private static void say(OutputStream out, String answer) throws IOException {
		out.write((answer + "\r\n").getBytes(StandardCharsets.UTF_8));
		out.flush();
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
