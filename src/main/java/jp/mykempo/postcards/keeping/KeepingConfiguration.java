package jp.mykempo.postcards.keeping;

import java.time.LocalTime;
import java.util.stream.IntStream;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import jp.mykempo.kernel.PeopleTime;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Sets the hours of the upkeep: each hour at five past, the first of a day just after accounts have been closed. */
@Configuration(proxyBeanMethods = false)
class KeepingConfiguration {

	@Bean
	RecurringTask<Void> postcardsUpkeep(Upkeep upkeep) {
		LocalTime[] hours = IntStream.range(0, 24).mapToObj(hour -> LocalTime.of(hour, 5)).toArray(LocalTime[]::new);
		return Tasks.recurring("postcards-upkeep", Schedules.daily(PeopleTime.JAPAN, hours))
			.execute((instance, context) -> upkeep.run());
	}

}
