package jp.mykempo.imports.desk;

import java.nio.file.Path;
import java.time.Duration;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import jakarta.servlet.Filter;
import jakarta.servlet.http.HttpServletRequest;
import jp.mykempo.office.OfficeDoor;
import jp.mykempo.office.Role;
import jp.mykempo.office.WorkQueue;
import jp.mykempo.storage.DataFolder;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where files lie, what is done to them while nobody looks, and where they stand in the office. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(DeskProperties.class)
class ImportsDeskConfiguration {

	private static final int BEFORE_SECURITY = -110;

	@Bean
	ArrivalFolder arrivalFolder(DeskProperties properties, DataFolder data) {
		Path folder = properties.folder().isBlank() ? data.path("arrivals") : Path.of(properties.folder());
		return new ArrivalFolder(folder, properties.largest().toBytes(), properties.spare().toBytes());
	}

	/** Before Spring Security, which asks for the token. */
	@Bean
	FilterRegistrationBean<Filter> tokenOfArrivals() {
		FilterRegistrationBean<Filter> registration = new FilterRegistrationBean<>((request, response, chain) -> chain
			.doFilter(TokenFirstForm.of((HttpServletRequest) request), response));
		registration.addUrlPatterns(NewFileController.HERE);
		registration.setOrder(BEFORE_SECURITY);
		return registration;
	}

	@Bean
	RecurringTask<Void> readArrivals(DeskRuns runs) {
		return Tasks.recurring("imports-read", FixedDelay.of(Duration.ofSeconds(2)))
			.execute((instance, context) -> runs.work());
	}

	@Bean
	RecurringTask<Void> sweepArrivals(Sweep sweep) {
		return Tasks.recurring("imports-sweep", FixedDelay.of(Duration.ofHours(1)))
			.execute((instance, context) -> sweep.sweep());
	}

	@Bean
	OfficeDoor importsDoor() {
		return OfficeDoor.of(40, "/office/imports", "imports.desk.title", Role.IMPORTS);
	}

	@Bean
	WorkQueue importsToApply() {
		return new Queue("imports.desk.queue.checked", "'CHECKED'");
	}

	@Bean
	WorkQueue importsToConfirm() {
		return new Queue("imports.desk.queue.asked", "'ASKED'");
	}

	@Bean
	WorkQueue importsRefused() {
		return new Queue("imports.desk.queue.refused", "'REFUSED', 'INTERRUPTED'");
	}

}
