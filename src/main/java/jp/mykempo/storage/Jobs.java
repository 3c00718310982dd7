package jp.mykempo.storage;

import java.time.Duration;
import java.util.List;

import javax.sql.DataSource;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;

/**
 * Work that is done in the background, once over all nodes: each module offers its recurring tasks as beans of type
 * {@link RecurringTask}. Off ({@code mykempo.jobs=off}) in tests, which call what the task calls, and in commands.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "mykempo.jobs", havingValue = "on", matchIfMissing = true)
class Jobs {

	@Bean(destroyMethod = "stop")
	Scheduler scheduler(DataSource dataSource, List<RecurringTask<?>> tasks) {
		return Scheduler.create(dataSource)
			.tableName("storage.scheduled_tasks")
			.startTasks(tasks)
			.threads(3)
			.pollingInterval(Duration.ofSeconds(1))
			.heartbeatInterval(Duration.ofSeconds(5)) // work of a killed node goes on within half a minute
			.missedHeartbeatsLimit(4)
			.shutdownMaxWait(Duration.ofSeconds(10))
			.build();
	}

	@Bean
	Starter jobStarter(Scheduler scheduler) {
		return new Starter(scheduler);
	}

	/** Begins the work when the site can be reached. */
	record Starter(Scheduler scheduler) {

		@EventListener(ApplicationReadyEvent.class)
		void start() {
			this.scheduler.start();
		}

	}

}
