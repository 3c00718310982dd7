package jp.mykempo.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.TimeUnit;

import jp.mykempo.MyKempoApplication;
import org.postgresql.ds.PGSimpleDataSource;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The site in a process of its own with its embedded database, as somebody would run it: to be measured from outside,
 * and to be killed. {@code try (OwnProcess site = OwnProcess.start(folder)) { … }}
 */
public final class OwnProcess implements AutoCloseable {

	private final Process process;

	private final int port;

	private final Path folder;

	private final Duration startUp;

	private OwnProcess(Process process, int port, Path folder, Duration startUp) {
		this.process = process;
		this.port = port;
		this.folder = folder;
		this.startUp = startUp;
	}

	/** Starts the site without demo data and waits until it is up. */
	public static OwnProcess start(Path folder, String... more) {
		return startAs(MyKempoApplication.class, folder, more);
	}

	/** Starts it by another main class. */
	static OwnProcess startAs(Class<?> main, Path folder, String... more) {
		return start(main, folder, List.of(), more);
	}

	/**
	 * Starts one that compiles early: a site runs for weeks, a bench for minutes, in which few methods of a login are
	 * called so often that they are compiled for good.
	 */
	static OwnProcess startCompilingEarly(Class<?> main, Path folder) {
		return start(main, folder, List.of("-XX:CompileThresholdScaling=0.2"));
	}

	private static OwnProcess start(Class<?> main, Path folder, List<String> machine, String... more) {
		try {
			int port = freePort();
			long start = System.nanoTime();
			List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
					"--enable-native-access=ALL-UNNAMED", "-cp", System.getProperty("java.class.path")));
			command.addAll(machine);
			command.addAll(List.of(main.getName(), "--server.port=" + port, "--mykempo.data=" + folder,
					"--logging.config=classpath:logback-own-process.xml",
					"--mykempo.public-address=http://localhost:" + port, "--mykempo.society.profile=demo",
					"--mykempo.mail.carrier=files"));
			command.addAll(List.of(more));
			Path log = Files.createDirectories(folder).resolve("site.log");
			Process process = new ProcessBuilder(command).redirectErrorStream(true)
				.redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
				.start();
			awaitFirstPage(process, port, log);
			return new OwnProcess(process, port, folder, Duration.ofNanos(System.nanoTime() - start));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** From the start of the process to the first page. */
	public Duration startUp() {
		return this.startUp;
	}

	public String address() {
		return "http://localhost:" + this.port;
	}

	/** Its database, as the application's role. */
	public JdbcClient sql() {
		return sql("mykempo_app");
	}

	/** Its database, as the role that owns the tables. */
	JdbcClient owner() {
		return sql("mykempo_owner");
	}

	private JdbcClient sql(String role) {
		try {
			Properties passwords = new Properties();
			passwords.load(Files.newBufferedReader(this.folder.resolve("pg.keys")));
			PGSimpleDataSource source = new PGSimpleDataSource();
			source.setUrl("jdbc:postgresql://127.0.0.1:" + Files.readString(this.folder.resolve("port")).strip()
					+ "/mykempo");
			source.setUser(role);
			source.setPassword(passwords.getProperty(role));
			return JdbcClient.create(source);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Ends the site as a power cut would (kill -9); its database server goes on. */
	public void kill() {
		this.process.destroyForcibly();
		await();
	}

	/** CPU time of the site and of its database since they began. */
	public Duration cpuTime() {
		Duration site = this.process.info().totalCpuDuration().orElse(Duration.ZERO);
		return site.plus(ServerProcess.of(this.folder.resolve("pg")).cpuTime());
	}

	/** CPU time of the site's compiler threads: while they work, what is measured is not yet what will be. */
	Duration compilerTime() {
		return ServerProcess.ofThreads(this.process.pid(), "Compiler");
	}

	private static void awaitFirstPage(Process process, int port, Path log) throws IOException {
		HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/login")).build();
		HttpClient client = HttpClient.newHttpClient();
		for (int i = 0; i < 1200 && process.isAlive(); i++) {
			try {
				client.send(request, HttpResponse.BodyHandlers.discarding());
				return;
			}
			catch (IOException ex) {
				pause();
			}
			catch (InterruptedException ex) {
				throw new IllegalStateException(ex);
			}
		}
		throw new IllegalStateException("the site did not start:\n" + Files.readString(log));
	}

	private static void pause() {
		try {
			Thread.sleep(50);
		}
		catch (InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static int freePort() throws IOException {
		try (ServerSocket socket = new ServerSocket(0)) {
			return socket.getLocalPort();
		}
	}

	private void await() {
		try {
			this.process.waitFor(60, TimeUnit.SECONDS);
		}
		catch (InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

	@Override
	public void close() {
		this.process.destroy();
		await();
	}

}
