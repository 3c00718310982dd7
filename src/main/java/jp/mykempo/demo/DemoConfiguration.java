package jp.mykempo.demo;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Set;

import jp.mykempo.account.ReadyEnquiries;
import jp.mykempo.demo.staff.DemoClerk;
import jp.mykempo.demo.underway.Underway;
import jp.mykempo.expenses.ReadyApplications;
import jp.mykempo.imports.Imports;
import jp.mykempo.office.ReadyStaff;
import jp.mykempo.postcards.ReadyPostcards;
import jp.mykempo.postcards.ReadyReturns;
import jp.mykempo.storage.DataFolder;
import jp.mykempo.storage.PublicAddress;
import jp.mykempo.viewing.ReadyPasswords;

import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Loads the demo once the site is up, before its health says so, and tells on the console what there is to try. */
@Configuration(proxyBeanMethods = false)
@Profile("demo")
@ConditionalOnProperty(name = "mykempo.command", havingValue = "off", matchIfMissing = true)
class DemoConfiguration {

	@Bean
	Underway underway(Underway.Desks desks, ReadyEnquiries enquiries, ReadyApplications applications, JdbcClient sql) {
		return new Underway(desks, enquiries, applications, new DemoStaff(sql)::clerks);
	}

	@Bean
	Underway.Desks desks(ReadyPostcards cards, ReadyReturns returns, ReadyPasswords passwords,
			TransactionTemplate transaction) {
		return new Underway.Desks(cards, returns, passwords, transaction);
	}

	@Bean
	DemoLoading loading(Imports imports, Underway underway, JdbcClient sql, DataFolder folder, Clock clock) {
		return new DemoLoading(new DemoArrivals(imports, folder), new Notables(sql), underway, folder, clock,
				DemoLoading.Size.FULL);
	}

	/** On the console itself and not in the log: logs carry no names. */
	@Bean
	ApplicationRunner demo(DemoLoading loading, DataFolder folder, PublicAddress address, ReadyStaff staff) {
		return arguments -> {
			DemoClerk.all()
				.forEach(clerk -> staff.open(clerk.loginId(), clerk.name(), DemoClerk.PASSWORD, clerk.secret(),
						Set.of(clerk.role())));
			var people = loading.load();
			new PrintStream(System.out, true, StandardCharsets.UTF_8)
				.println(new DemoGuide(address.link(""), folder.toString()).text(people));
		};
	}

}
