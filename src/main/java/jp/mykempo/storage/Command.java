package jp.mykempo.storage;

import java.util.List;

/**
 * A command of the command line ({@code java -jar mykempo.jar NAME …}), also beside a running site. It runs in the
 * whole application without its web server; modules offer theirs as beans.
 */
public interface Command {

	/** First word of the command line. */
	String name();

	/**
	 * Runs the command.
	 *
	 * @param arguments the words after the name
	 * @return 0 done, 1 refused for what it was given, 2 wrong use
	 */
	int run(List<String> arguments);

}
