package jp.mykempo.storage;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.TimeUnit;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * PostgreSQL in the data folder, so that one command starts the site with nothing installed. Listens on the loopback
 * interface only, keeps its port and its generated passwords in the folder, and writes as durably as any server.
 * Who holds the folder's lock starts and stops it; a command beside a running site only connects.
 */
final class EmbeddedDatabase implements AutoCloseable {

	private static final Logger log = LoggerFactory.getLogger(EmbeddedDatabase.class);

	private static final String PASSWORDS = "pg.keys";

	private static final String PORT = "port";

	private final DatabaseAccess access;

	private final Optional<EmbeddedPostgres> server;

	private final Optional<FolderLock> lock;

	private EmbeddedDatabase(DatabaseAccess access, Optional<EmbeddedPostgres> server, Optional<FolderLock> lock) {
		this.access = access;
		this.server = server;
		this.lock = lock;
	}

	/** Starts the database of the folder, or joins the one that another process runs there. */
	static EmbeddedDatabase openIn(DataFolder folder) {
		Properties passwords = passwords(folder);
		Optional<FolderLock> lock = FolderLock.take(folder);
		if (lock.isEmpty()) {
			return new EmbeddedDatabase(access(port(folder), passwords), Optional.empty(), lock);
		}
		stopLeftOver(folder.path("pg"));
		int port = port(folder);
		EmbeddedPostgres server = start(folder, port, passwords.getProperty("postgres"));
		makeRolesAndDatabase(server, passwords);
		return new EmbeddedDatabase(access(port, passwords), Optional.of(server), lock);
	}

	DatabaseAccess access() {
		return this.access;
	}

	private static EmbeddedPostgres start(DataFolder folder, int port, String password) {
		try {
			Path passwordFile = folder.path("pg.pw");
			folder.writePrivately("pg.pw", password);
			try {
				return EmbeddedPostgres.builder()
					.setDataDirectory(folder.path("pg"))
					.setCleanDataDirectory(false)
					.setRegisterShutdownHook(false)
					.setPort(port)
					.setLocaleConfig("locale", "C.UTF-8")
					.setLocaleConfig("locale-provider", "icu")
					.setLocaleConfig("icu-locale", "ja-JP")
					.setLocaleConfig("lc-collate", "C.UTF-8")
					.setLocaleConfig("lc-ctype", "C.UTF-8")
					.setLocaleConfig("auth-host", "scram-sha-256")
					.setLocaleConfig("auth-local", "scram-sha-256")
					.setLocaleConfig("pwfile", passwordFile.toString())
					.setConnectConfig("password", password)
					.setServerConfig("listen_addresses", "127.0.0.1")
					.setServerConfig("fsync", "on")
					.setServerConfig("synchronous_commit", "on")
					.setServerConfig("full_page_writes", "on")
					.setServerConfig("shared_buffers", "256MB")
					.setServerConfig("max_wal_size", "2GB")
					.setServerConfig("max_connections", "100")
					.start();
			}
			finally {
				Files.deleteIfExists(passwordFile);
			}
		}
		catch (IOException ex) {
			throw new UnusableDatabase("The embedded database in " + folder + " does not start.", ex);
		}
	}

	private static DatabaseAccess access(int port, Properties passwords) {
		return new DatabaseAccess("jdbc:postgresql://127.0.0.1:" + port + "/mykempo",
				new DatabaseAccess.Role(DatabaseAccess.OWNER, passwords.getProperty(DatabaseAccess.OWNER)),
				new DatabaseAccess.Role(DatabaseAccess.APP, passwords.getProperty(DatabaseAccess.APP)));
	}

	private static void makeRolesAndDatabase(EmbeddedPostgres server, Properties passwords) {
		try (Connection connection = server.getPostgresDatabase().getConnection();
				Statement statement = connection.createStatement()) {
			if (statement.executeQuery("select from pg_database where datname = 'mykempo'").next()) {
				return;
			}
			for (String role : new String[] { DatabaseAccess.OWNER, DatabaseAccess.APP }) {
				statement.execute("drop role if exists " + role);
				statement.execute("create role %s login password '%s'".formatted(role, passwords.getProperty(role)));
			}
			statement.execute("create database mykempo owner " + DatabaseAccess.OWNER);
		}
		catch (SQLException ex) {
			throw new UnusableDatabase("The roles of the embedded database cannot be made.", ex);
		}
	}

	private static Properties passwords(DataFolder folder) {
		try {
			Properties passwords = new Properties();
			Optional<String> kept = folder.read(PASSWORDS);
			if (kept.isPresent()) {
				passwords.load(new StringReader(kept.get()));
				return passwords;
			}
			StringBuilder text = new StringBuilder();
			for (String user : new String[] { "postgres", DatabaseAccess.OWNER, DatabaseAccess.APP }) {
				String password = randomPassword();
				passwords.setProperty(user, password);
				text.append(user).append('=').append(password).append('\n');
			}
			folder.writePrivately(PASSWORDS, text.toString());
			return passwords;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static String randomPassword() {
		byte[] bytes = new byte[24];
		new SecureRandom().nextBytes(bytes);
		return HexFormat.of().formatHex(bytes);
	}

	private static int port(DataFolder folder) {
		return folder.read(PORT).map(text -> Integer.parseInt(text.strip())).orElseGet(() -> {
			try (ServerSocket free = new ServerSocket(0)) {
				folder.writePrivately(PORT, free.getLocalPort() + "\n");
				return free.getLocalPort();
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		});
	}

	/** A killed site leaves its database server running; nobody else can reach it, so it is stopped first. */
	private static void stopLeftOver(Path pg) {
		leftOver(pg.resolve("postmaster.pid")).ifPresent(server -> {
			log.warn("Stopping the embedded database that an earlier, killed start left running.");
			server.destroy();
			try {
				server.onExit().get(20, TimeUnit.SECONDS);
			}
			catch (InterruptedException ex) {
				Thread.currentThread().interrupt();
			}
			catch (Exception ex) {
				server.destroyForcibly();
			}
		});
	}

	private static Optional<ProcessHandle> leftOver(Path pidFile) {
		try {
			if (!Files.exists(pidFile)) {
				return Optional.empty();
			}
			long pid = Long.parseLong(Files.readAllLines(pidFile).getFirst().strip());
			return ProcessHandle.of(pid)
				.filter(process -> process.info().command().map(command -> command.contains("postgres")).orElse(false));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	@Override
	public void close() {
		try {
			if (this.server.isPresent()) {
				this.server.get().close();
			}
		}
		catch (IOException ex) {
			log.warn("The embedded database did not stop in order.", ex);
		}
		finally {
			this.lock.ifPresent(FolderLock::close);
		}
	}

}
