package jp.mykempo.expenses.intake;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicBoolean;

import org.postgresql.PGConnection;

/** A connection whose server process is ended just before it would send a certain statement. */
final class SeveredConnection {

	private SeveredConnection() {
	}

	/** Only the first such statement of all connections is cut off. */
	static Connection before(String statement, Connection connection, AtomicBoolean cut) {
		return (Connection) Proxy.newProxyInstance(SeveredConnection.class.getClassLoader(), new Class<?>[] { Connection.class },
				(proxy, method, arguments) -> {
					boolean sends = method.getName().equals("prepareStatement") && arguments[0].toString().strip().startsWith(statement);
					if (method.getName().equals("createStatement")) {
						return statement(statement, connection, cut);
					}
					if (sends) {
						end(connection, cut);
					}
					try {
						return method.invoke(connection, arguments);
					}
					catch (InvocationTargetException failed) {
						throw failed.getCause();
					}
				});
	}

	private static Statement statement(String text, Connection connection, AtomicBoolean cut)
			throws SQLException {
		Statement real = connection.createStatement();
		return (Statement) Proxy.newProxyInstance(SeveredConnection.class.getClassLoader(), new Class<?>[] { Statement.class },
				(proxy, method, arguments) -> {
					if (method.getName().startsWith("execute") && arguments != null
							&& arguments[0].toString().strip().startsWith(text)) {
						end(connection, cut);
					}
					try {
						return method.invoke(real, arguments);
					}
					catch (InvocationTargetException failed) {
						throw failed.getCause();
					}
				});
	}

	/** The application may end its own processes; PostgreSQL's rule is: of the same role. */
	private static void end(Connection connection, AtomicBoolean cut) throws SQLException {
		if (!cut.compareAndSet(false, true)) {
			return;
		}
		int process = connection.unwrap(PGConnection.class).getBackendPID();
		String url = connection.getMetaData().getURL();
		try (Connection other = DriverManager.getConnection(url, connection.getMetaData().getUserName(), "");
				Statement kill = other.createStatement()) {
			kill.execute("select pg_terminate_backend(" + process + ", 5000)");
		}
	}

}
