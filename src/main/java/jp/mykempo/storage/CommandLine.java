package jp.mykempo.storage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Runs a {@link Command} instead of the site: {@code java -jar mykempo.jar import coverage FILE --apply}. The whole
 * application starts, but nobody can connect to it and its jobs rest, so that this works beside a running site.
 *
 * <p>Options with a dot in their name ({@code --mykempo.data=DIR}) are the application's, all others the command's.
 */
public final class CommandLine {

	private static final int WRONG_USE = 2;

	private static final Map<String, Object> WITHOUT_SITE = Map.of("mykempo.command", "on", "mykempo.jobs", "off",
			"spring.main.log-startup-info", "false", "logging.level.root", "warn");

	private CommandLine() {
	}

	/** True where the first word is no option. */
	public static boolean namesCommand(String[] arguments) {
		return arguments.length > 0 && arguments[0].matches("[a-z][a-z-]*");
	}

	/**
	 * Starts the application, runs the command, stops the application.
	 *
	 * @return the exit code
	 */
	public static int run(Class<?> application, String[] arguments) {
		List<String> words = words(arguments);
		try (ConfigurableApplicationContext context = new SpringApplication(application).run(settings(arguments))) {
			List<Command> commands = context.getBeansOfType(Command.class).values().stream().toList();
			Optional<Command> command = commands.stream()
				.filter(offered -> offered.name().equals(words.getFirst()))
				.findFirst();
			if (command.isEmpty()) {
				System.err.println("Commands: " + String.join(", ", commands.stream().map(Command::name).sorted().toList()));
				return WRONG_USE;
			}
			return command.get().run(words.subList(1, words.size()));
		}
	}

	/** What the command is given, its name first. */
	static List<String> words(String[] arguments) {
		return Arrays.stream(arguments).filter(word -> !isSetting(word)).toList();
	}

	/** What the application is given. */
	static String[] settings(String[] arguments) {
		List<String> settings = new ArrayList<>();
		WITHOUT_SITE.forEach((name, value) -> settings.add("--" + name + "=" + value));
		Arrays.stream(arguments).filter(CommandLine::isSetting).forEach(settings::add);
		return settings.toArray(String[]::new);
	}

	private static boolean isSetting(String word) {
		return word.matches("--[a-z][\\w-]*\\.[^=]*=.*");
	}

}
