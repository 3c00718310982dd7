package jp.mykempo.mail.bounces;

import java.io.IOException;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;

import jp.mykempo.mail.core.BouncedLetters;
import jp.mykempo.mail.core.MailProperties;
import jp.mykempo.storage.DataFolder;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Looks for mail that came back, once a minute. */
@Configuration(proxyBeanMethods = false)
class BouncesConfiguration {

	@Bean
	Bounces bounces(DataFolder folder, MailProperties mail, BouncedLetters letters) throws IOException {
		return new Bounces(folder.folder(mail.bounces()), letters);
	}

	@Bean
	RecurringTask<Void> readBounces(Bounces bounces) {
		return Tasks.recurring("mail-bounces", FixedDelay.ofMinutes(1))
			.execute((instance, context) -> bounces.readArrived());
	}

}
