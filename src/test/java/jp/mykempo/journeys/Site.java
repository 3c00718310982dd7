package jp.mykempo.journeys;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import javax.sql.DataSource;

import jp.mykempo.CountedDataSource;
import jp.mykempo.MyKempoApplication;
import jp.mykempo.TestDatabase;
import jp.mykempo.access.AccessFixtures;

import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The whole application on a free port, with a database of its own, jobs driven by hand, cheap hashing and mails as
 * files. Started once for all journeys; tests make their own people and never clean up.
 */
public final class Site {

	private static Site shared;

	private static Site second;

	private final ConfigurableApplicationContext context;

	private final TestDatabase database;

	private final Path folder;

	private Site(TestDatabase database, Path folder, int port, String publicAddress) {
		this.database = database;
		this.folder = folder;
		this.context = start(database, folder, port, publicAddress);
	}

	/** The application that all journeys share. */
	public static synchronized Site running() {
		if (shared == null) {
			shared = apart();
		}
		return shared;
	}

	/** Another, with its own people, cards and queues, for who walks while others do. */
	public static Site apart() {
		int port = freePort();
		return new Site(TestDatabase.fresh(), folder(), port, "http://localhost:" + port);
	}

	/** A second node on the database (and the keys) of the first. */
	public static synchronized Site secondNode() {
		if (second == null) {
			second = new Site(running().database, running().folder, 0, running().address());
		}
		return second;
	}

	public String address() {
		return "http://localhost:" + port();
	}

	public int port() {
		return ((WebServerApplicationContext) this.context).getWebServer().getPort();
	}

	public <T> T bean(Class<T> type) {
		return this.context.getBean(type);
	}

	/** A bean of which there are several. */
	public <T> T bean(String name, Class<T> type) {
		return this.context.getBean(name, type);
	}

	/** Tells the site's listeners, as another module would. */
	public void publish(Object event) {
		this.context.publishEvent(event);
	}

	public TestDatabase database() {
		return this.database;
	}

	public JdbcClient sql() {
		return this.database.sql();
	}

	/** Where the mails of this site lie. */
	public Path outbox() {
		return this.folder.resolve("outbox");
	}

	/** Statements that were sent since the last call. */
	public List<String> statements() {
		return bean(CountedDataSource.class).take();
	}

	/** A browser that has never been here. */
	public Visit visit() {
		return new Visit(address());
	}

	/** Known before the start, since passkeys are bound to the whole public address. */
	private static int freePort() {
		try (ServerSocket socket = new ServerSocket(0)) {
			return socket.getLocalPort();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static ConfigurableApplicationContext start(TestDatabase database, Path folder, int port,
			String publicAddress) {
		List<String> arguments = List.of("--server.port=" + port, "--mykempo.jobs=off",
				"--mykempo.data=" + folder, "--mykempo.public-address=" + publicAddress,
				"--mykempo.society.profile=demo", "--mykempo.mail.carrier=files", "--mykempo.db.url=" + database.url(),
				"--mykempo.db.user=mykempo_app", "--mykempo.db.owner-user=mykempo_owner",
				"--mykempo.hashing.memory=1024", "--mykempo.hashing.iterations=1");
		return new SpringApplicationBuilder(MyKempoApplication.class)
			.registerShutdownHook(false)
			.initializers(application -> application.getBeanFactory().addBeanPostProcessor(new Counting()))
			.run(arguments.toArray(String[]::new));
	}

	/** Puts a counter around the application's data source. */
	private static final class Counting implements BeanPostProcessor {

		@Override
		public Object postProcessAfterInitialization(Object bean, String name) {
			return bean instanceof DataSource source && name.equals("dataSource") ? new CountedDataSource(source) : bean;
		}

	}

	private static Path folder() {
		try {
			Path folder = Files.createTempDirectory("mykempo-test");
			AccessFixtures.putKeysInto(folder);
			return folder;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
