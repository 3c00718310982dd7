package jp.mykempo.audit.sealing;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import jp.mykempo.site.Words;
import jp.mykempo.storage.Command;

import org.springframework.stereotype.Component;

/** {@code audit verify [--seal=NUMBER:FINGERPRINT]}: tells whether the trail is as it was written (T2). */
@Component
class AuditCommand implements Command {

	private static final int IN_ORDER = 0;

	private static final int BROKEN = 1;

	private static final int WRONG_USE = 2;

	private static final String REMEMBERED = "--seal=";

	private static final String SEAL = REMEMBERED + "\\d{1,18}:[a-p]{16}";

	private final Verification verification;

	private final Words words;

	AuditCommand(Verification verification, Words words) {
		this.verification = verification;
		this.words = words;
	}

	@Override
	public String name() {
		return "audit";
	}

	@Override
	public int run(List<String> arguments) {
		return run(arguments, new PrintStream(System.out, true, StandardCharsets.UTF_8), Locale.getDefault());
	}

	int run(List<String> arguments, PrintStream out, Locale locale) {
		VerdictText text = new VerdictText(this.words, locale);
		if (!understood(arguments)) {
			out.println(text.text("audit.verify.usage"));
			return WRONG_USE;
		}
		Verdict verdict = this.verification.run(remembered(arguments));
		text.lines(verdict).forEach(out::println);
		return verdict.inOrder() ? IN_ORDER : BROKEN;
	}

	private static boolean understood(List<String> arguments) {
		return switch (arguments.size()) {
			case 1 -> arguments.getFirst().equals("verify");
			case 2 -> arguments.getFirst().equals("verify") && arguments.get(1).matches(SEAL);
			default -> false;
		};
	}

	private static Optional<String> remembered(List<String> arguments) {
		return arguments.stream().skip(1).findFirst().map(word -> word.substring(REMEMBERED.length()));
	}

}
