package jp.mykempo.access;

import java.time.Duration;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Removes every hour what is over: sessions, old links, counts, browsers not seen for long, answered challenges. */
@Configuration(proxyBeanMethods = false)
class AccessCleaning {

	@Bean
	RecurringTask<Void> accessCleaningTask(Sessions sessions, LinkTokens tokens, Counters counters,
			KnownBrowsers browsers, SourceLimits sources, RelyingParties passkeys) {
		return Tasks.recurring("access-cleaning", FixedDelay.of(Duration.ofHours(1))).execute((instance, context) -> {
			sessions.removeExpired();
			tokens.removeOld();
			counters.removeOld();
			browsers.removeOld();
			sources.removeOld();
			passkeys.removeOld();
		});
	}

}
