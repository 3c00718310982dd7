package jp.mykempo.office.team;

import java.util.Set;

import jp.mykempo.office.OfficeDoor;
import jp.mykempo.office.Role;
import jp.mykempo.office.WorkQueue;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import jp.mykempo.office.core.StaffAccounts;

import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;

/** The door to staff accounts, the requests that wait, and the word to whoever starts a site without anybody. */
@Configuration(proxyBeanMethods = false)
class TeamConfiguration {

	private static final Logger log = LoggerFactory.getLogger(TeamConfiguration.class);

	@Bean
	OfficeDoor teamDoor() {
		return OfficeDoor.of(90, TeamController.PATH, "office.team.title", Role.ADMINISTRATOR);
	}

	@Bean
	WorkQueue roleRequests() {
		return new RoleRequests();
	}

	/** What is missing is asked for: nobody can run the society's side yet. */
	@Bean
	@Profile("!demo")
	@ConditionalOnProperty(name = "mykempo.command", havingValue = "off", matchIfMissing = true)
	ApplicationRunner firstAdministrator(StaffAccounts accounts) {
		return arguments -> {
			if (accounts.isEmpty()) {
				log.warn("There is no staff yet. Add the first administrator, also beside this running site: "
						+ "java -jar mykempo.jar " + StaffCommand.EXAMPLE);
			}
		};
	}

	/** Requests for roles. */
	record RoleRequests() implements WorkQueue {

		@Override
		public Set<Role> roles() {
			return Set.of(Role.ADMINISTRATOR);
		}

		@Override
		public String key() {
			return "office.queue.roles";
		}

		@Override
		public String href() {
			return RequestsController.PATH;
		}

		@Override
		public String rows() {
			return "select count(*), min(requested_at) from office.role_request where state = 'waiting'";
		}

	}

}
