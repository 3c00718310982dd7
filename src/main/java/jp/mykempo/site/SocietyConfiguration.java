package jp.mykempo.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.ConfigurationPropertySource;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;

/**
 * Reads the society's profile: {@code mykempo.society.profile} names one of ours ({@code demo},
 * {@code guide}) or a file of the same form. Single values may be set over it by any property
 * {@code mykempo.society.…}; lists are replaced whole.
 */
@Configuration(proxyBeanMethods = false)
class SocietyConfiguration {

	private static final String ROOT = "mykempo.society";

	@Bean
	SocietyProfile societyProfile(Environment environment) {
		return read(environment);
	}

	/** The profile that this environment asks for; there is no society by default. */
	static SocietyProfile read(Environment environment) {
		List<ConfigurationPropertySource> sources = new ArrayList<>();
		ConfigurationPropertySources.get(environment).forEach(sources::add);
		Resource file = file(chosen(environment));
		load(file).forEach(sources::add);
		return new Binder(sources).bind(ROOT, SocietyProfile.class)
			.orElseThrow(() -> new IllegalStateException(file.getDescription() + " holds no " + ROOT));
	}

	private static String chosen(Environment environment) {
		String chosen = environment.getProperty(ROOT + ".profile", "");
		if (!chosen.isBlank()) {
			return chosen;
		}
		if (environment.acceptsProfiles(Profiles.of("demo"))) {
			return "demo";
		}
		throw new IllegalStateException("Whose site is this? Set " + ROOT + ".profile to the society's file"
				+ " (see src/main/resources/societies/guide.yaml for its form)");
	}

	private static Resource file(String chosen) {
		Resource ours = new ClassPathResource("societies/" + chosen + ".yaml");
		Resource file = chosen.matches("[a-z-]+") && ours.exists() ? ours : new FileSystemResource(chosen);
		if (!file.exists()) {
			throw new IllegalStateException(ROOT + ".profile: there is no file " + chosen);
		}
		return file;
	}

	private static Iterable<ConfigurationPropertySource> load(Resource file) {
		try {
			return ConfigurationPropertySources.from(new YamlPropertySourceLoader().load("society", file));
		}
		catch (IOException unreadable) {
			throw new UncheckedIOException(ROOT + ".profile: " + file.getDescription() + " cannot be read", unreadable);
		}
	}

}
