package jp.mykempo.storage;

import java.util.ArrayList;
import java.util.List;

import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.Profiles;

/**
 * Asks for everything that is missing in one message, before anything starts. Without the demo profile there are no
 * defaults that somebody could forget: whose site it is, where it is reached, and which server carries its mail.
 */
class RequiredSettings implements EnvironmentPostProcessor {

	@Override
	public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
		if (environment.acceptsProfiles(Profiles.of("demo"))) {
			return;
		}
		List<String> missing = new ArrayList<>();
		if (isBlank(environment, "mykempo.public-address")) {
			missing.add("MYKEMPO_PUBLIC_ADDRESS: the address people type, such as https://my.example.jp");
		}
		if (isBlank(environment, "mykempo.society.profile")) {
			missing.add("MYKEMPO_SOCIETY_PROFILE: the society's file (its form: societies/demo.yaml)");
		}
		if (isBlank(environment, "spring.mail.host") && isBlank(environment, "mykempo.mail.carrier")) {
			missing.add("SPRING_MAIL_HOST: the mail server (and SPRING_MAIL_PORT, _USERNAME, _PASSWORD)");
		}
		if (!missing.isEmpty()) {
			throw new MissingSettings(missing);
		}
	}

	private static boolean isBlank(ConfigurableEnvironment environment, String setting) {
		return environment.getProperty(setting, "").isBlank();
	}

}
