package jp.mykempo.office.team;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import jp.mykempo.kernel.LoginId;
import jp.mykempo.kernel.MailAddress;
import jp.mykempo.kernel.Parsed;
import jp.mykempo.office.Role;
import jp.mykempo.site.Words;
import jp.mykempo.storage.Command;

import org.springframework.stereotype.Component;

/**
 * {@code staff add --login=ID --name=NAME --mail=ADDRESS --roles=ROLE,…}: adds an account with its roles and prints the
 * link to set it up. {@code staff link ID}: prints a new one, for an administrator who has lost everything.
 */
@Component
class StaffCommand implements Command {

	static final String EXAMPLE = "staff add --login=ID --name=\"NAME\" --mail=ADDRESS --roles=administrator";

	private static final int DONE = 0;

	private static final int REFUSED = 1;

	private static final int WRONG_USE = 2;

	private static final Set<String> OPTIONS = Set.of("login", "name", "mail", "roles");

	private final DirectStaff staff;

	private final Words words;

	StaffCommand(DirectStaff staff, Words words) {
		this.staff = staff;
		this.words = words;
	}

	@Override
	public String name() {
		return "staff";
	}

	@Override
	public int run(List<String> arguments) {
		return run(arguments, new PrintStream(System.out, true, StandardCharsets.UTF_8), Locale.getDefault());
	}

	int run(List<String> arguments, PrintStream out, Locale locale) {
		if (arguments.size() == 2 && arguments.getFirst().equals("link")) {
			return link(arguments.get(1), out, locale);
		}
		Optional<Map<String, String>> options = arguments.isEmpty() || !arguments.getFirst().equals("add")
				? Optional.empty() : options(arguments.subList(1, arguments.size()));
		if (options.isEmpty()) {
			out.println(text("office.command.usage", locale, roleKeys()));
			return WRONG_USE;
		}
		return add(options.get(), out, locale);
	}

	private int add(Map<String, String> options, PrintStream out, Locale locale) {
		List<String> mistakes = new ArrayList<>();
		LoginId id = take(LoginId.parse(options.get("login")), "--login", mistakes, locale);
		MailAddress mail = take(MailAddress.parse(options.get("mail")), "--mail", mistakes, locale);
		String name = options.get("name").strip();
		Optional<Set<Role>> roles = roles(options.get("roles"));
		if (name.isEmpty()) {
			mistakes.add(text("office.command.name", locale));
		}
		if (roles.isEmpty()) {
			mistakes.add(text("office.command.roles", locale, roleKeys()));
		}
		if (!mistakes.isEmpty()) {
			mistakes.forEach(out::println);
			return WRONG_USE;
		}
		Optional<String> link = this.staff.add(new NewStaff(id, name, mail, Locale.JAPANESE), roles.get());
		out.println(link.map(it -> text("office.command.added", locale, it))
			.orElseGet(() -> text("office.command.taken", locale, id.text())));
		return link.isPresent() ? DONE : REFUSED;
	}

	private int link(String loginId, PrintStream out, Locale locale) {
		Optional<String> link = this.staff.link(new LoginId(loginId));
		out.println(link.map(it -> text("office.command.link", locale, it))
			.orElseGet(() -> text("office.command.unknown", locale, loginId)));
		return link.isPresent() ? DONE : REFUSED;
	}

	private <T> T take(Parsed<T> parsed, String option, List<String> mistakes, Locale locale) {
		return switch (parsed) {
			case Parsed.Ok<T>(T value) -> value;
			case Parsed.Rejected<T>(String reason, List<Object> arguments) -> {
				mistakes.add(option + ": " + this.words.text(locale, reason, arguments));
				yield null;
			}
		};
	}

	/** All four options, once each; empty where one is missing or not known. */
	private static Optional<Map<String, String>> options(List<String> words) {
		Map<String, String> options = new HashMap<>();
		for (String word : words) {
			int equals = word.indexOf('=');
			if (!word.startsWith("--") || equals < 0 || !OPTIONS.contains(word.substring(2, equals))) {
				return Optional.empty();
			}
			options.put(word.substring(2, equals), word.substring(equals + 1));
		}
		return options.keySet().equals(OPTIONS) ? Optional.of(options) : Optional.empty();
	}

	private static Optional<Set<Role>> roles(String text) {
		Set<Role> roles = EnumSet.noneOf(Role.class);
		for (String key : text.split(",")) {
			Optional<Role> role = Arrays.stream(Role.values()).filter(one -> one.key().equals(key.strip())).findFirst();
			if (role.isEmpty()) {
				return Optional.empty();
			}
			roles.add(role.get());
		}
		return Optional.of(roles);
	}

	private static String roleKeys() {
		return String.join(" ", Arrays.stream(Role.values()).map(Role::key).toList());
	}

	private String text(String key, Locale locale, Object... arguments) {
		return this.words.text(locale, key, List.of(arguments));
	}

}
