package jp.mykempo.demo;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Set;

import jp.mykempo.demo.staff.DemoClerk;
import jp.mykempo.imports.Imports;
import jp.mykempo.office.ReadyStaff;
import jp.mykempo.storage.DataFolder;
import jp.mykempo.storage.PublicAddress;

import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;

/** Loads the demo once the site is up, before its health says so, and tells on the console what there is to try. */
@Configuration(proxyBeanMethods = false)
@Profile("demo")
@ConditionalOnProperty(name = "mykempo.command", havingValue = "off", matchIfMissing = true)
class DemoConfiguration {

	/** On the console itself and not in the log: logs carry no names. */
	@Bean
	ApplicationRunner demo(Imports imports, DataFolder folder, PublicAddress address, Clock clock, ReadyStaff staff) {
		return arguments -> {
			DemoClerk.all()
				.forEach(clerk -> staff.open(clerk.loginId(), clerk.name(), DemoClerk.PASSWORD, clerk.secret(),
						Set.of(clerk.role())));
			var society = new DemoLoading(imports, folder, clock).load();
			new PrintStream(System.out, true, StandardCharsets.UTF_8)
				.println(new DemoGuide(address.link(""), folder.toString()).text(society.people()));
		};
	}

}
