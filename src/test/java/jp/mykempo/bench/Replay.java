package jp.mykempo.bench;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import javax.sql.DataSource;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.jdbc.datasource.DelegatingDataSource;

/**
 * The statements of one page with their parameters, noted while the application sent them, and the headers and bytes it
 * answered: to be done again without the application, as the limit that the page is held against.
 */
final class Replay {

	private static final ThreadLocal<Replay> recording = new ThreadLocal<>();

	private final List<Step> steps = new ArrayList<>();

	private final Map<String, String> headers = new LinkedHashMap<>();

	private byte[] body;

	/** What was asked of a connection. */
	private interface Step {

		void again(Connection connection) throws SQLException, ReflectiveOperationException;

	}

	/** A statement, and the setters that were called on it. */
	private record Sent(String text, List<Setter> setters) implements Step {

		/** All rows and columns are read. */
		@Override
		public void again(Connection connection) throws SQLException, ReflectiveOperationException {
			try (PreparedStatement statement = connection.prepareStatement(this.text)) {
				for (Setter setter : this.setters) {
					setter.method().invoke(statement, setter.arguments());
				}
				statement.execute();
				ResultSet rows = statement.getResultSet();
				while (rows != null && rows.next()) {
					for (int column = 1; column <= rows.getMetaData().getColumnCount(); column++) {
						rows.getObject(column);
					}
				}
			}
		}

	}

	/** A call of {@code setString(1, …)} or the like. */
	private record Setter(Method method, Object[] arguments) {
	}

	static Replay begin() {
		recording.set(new Replay());
		return recording.get();
	}

	Replay end(HttpServletResponse answered, byte[] itsBody) {
		recording.remove();
		answered.getHeaderNames().forEach(name -> this.headers.put(name, answered.getHeader(name)));
		this.body = itsBody;
		return this;
	}

	int statements() {
		return (int) this.steps.stream().filter(Sent.class::isInstance).count();
	}

	/** The same statements in the same transactions, and the same headers and bytes. */
	void again(DataSource source, HttpServletResponse response) throws IOException {
		try (Connection connection = source.getConnection()) {
			for (Step step : this.steps) {
				step.again(connection);
			}
		}
		catch (SQLException | ReflectiveOperationException ex) {
			throw new IOException(ex);
		}
		this.headers.forEach(response::setHeader);
		response.setContentType("text/html;charset=UTF-8");
		response.setContentLength(this.body.length);
		response.getOutputStream().write(this.body);
	}

	private PreparedStatement noting(PreparedStatement statement, String text) {
		Sent sent = new Sent(text, new ArrayList<>());
		this.steps.add(sent);
		return proxy(PreparedStatement.class, statement, (method, arguments, result) -> {
			if (method.getName().startsWith("set") && arguments != null && arguments.length > 1) {
				sent.setters().add(new Setter(method, arguments));
			}
			return result;
		});
	}

	private Connection noting(Connection connection) {
		return proxy(Connection.class, connection, (method, arguments, result) -> switch (method.getName()) {
			case "prepareStatement" -> noting((PreparedStatement) result, (String) arguments[0]);
			case "setAutoCommit", "commit" -> {
				this.steps.add(again -> method.invoke(again, arguments));
				yield result;
			}
			default -> result;
		});
	}

	/** The data source of the application: in a thread that records it notes, in others it only hands on. */
	static final class Source extends DelegatingDataSource {

		Source(DataSource target) {
			super(target);
		}

		@Override
		public Connection getConnection() throws SQLException {
			Replay replay = recording.get();
			return (replay == null) ? super.getConnection() : replay.noting(super.getConnection());
		}

	}

	/** What comes after a call. */
	private interface Then {

		Object look(Method method, Object[] arguments, Object result);

	}

	private static <T> T proxy(Class<T> type, T target, Then then) {
		return type.cast(Proxy.newProxyInstance(Replay.class.getClassLoader(), new Class<?>[] { type },
				(self, method, arguments) -> {
					try {
						return then.look(method, arguments, method.invoke(target, arguments));
					}
					catch (InvocationTargetException ex) {
						throw ex.getCause();
					}
				}));
	}

}
