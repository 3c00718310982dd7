package jp.mykempo.mail.delivery;

import java.time.Duration;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;

import jp.mykempo.mail.Outbox;
import jp.mykempo.mail.core.BouncedLetters;
import jp.mykempo.mail.core.LetterStore;
import jp.mykempo.mail.core.MailProperties;
import jp.mykempo.site.SocietyProfile;
import jp.mykempo.storage.DataFolder;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** Chooses the carrier and lets letters go: by a job every two seconds, and right after a commit. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(MailProperties.class)
class DeliveryConfiguration {

	/** Addresses are kept as long as mail may come back and people may ask where theirs is. */
	private static final Duration ADDRESSES_KEPT = Duration.ofDays(30);

	@Bean
	Carrier carrier(ObjectProvider<JavaMailSenderImpl> server, MailProperties mail, SocietyProfile society,
			DataFolder folder, Environment environment) {
		JavaMailSenderImpl sender = server.getIfAvailable();
		if (sender != null && !mail.carrier().equals("files")) {
			return new SmtpCarrier(SmtpCarrier.patientWithin(sender, mail.returnPath()), society.mail());
		}
		if (mail.carrier().equals("files") || environment.acceptsProfiles(Profiles.of("demo"))) {
			return new FileCarrier(folder.folder(mail.outbox()), society.mail());
		}
		throw new IllegalStateException("Which mail server takes the letters? Set spring.mail.host (and port, username,"
				+ " password), or mykempo.mail.carrier=files to write them into the data folder");
	}

	@Bean
	LetterDelivery letterDelivery(LetterStore letters, Carrier carrier, BouncedLetters bounced) {
		return new LetterDelivery(letters, carrier, bounced);
	}

	@Bean
	RecurringTask<Void> deliverLetters(LetterDelivery delivery) {
		return Tasks.recurring("mail-deliver", FixedDelay.ofSeconds(2))
			.execute((instance, context) -> delivery.deliverDue());
	}

	@Bean
	RecurringTask<Void> forgetAddresses(LetterStore letters) {
		return Tasks.recurring("mail-forget-addresses", FixedDelay.ofHours(6))
			.execute((instance, context) -> letters.forgetAddresses(ADDRESSES_KEPT));
	}

	@Bean
	@ConditionalOnProperty(name = "mykempo.jobs", havingValue = "on", matchIfMissing = true)
	DeliveryBell deliveryBell(LetterDelivery delivery) {
		return new DeliveryBell(delivery);
	}

	@Bean
	@ConditionalOnProperty(name = "mykempo.jobs", havingValue = "off")
	Outbox.AfterCommit nobodyListens() {
		return () -> {
		};
	}

}
