package jp.mykempo.viewing.core;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What a society may decide about the viewing password ({@code mykempo.viewing.*}).
 *
 * @param idle after so long without a click the gate is shut again (V1)
 * @param failureTime when after its arrival a wrong viewing password is answered, whatever it failed for
 * @param warningDays so many days before an unused password lapses its owner is told (K3)
 */
@ConfigurationProperties("mykempo.viewing")
public record ViewingProperties(@DefaultValue("15m") Duration idle, @DefaultValue("300ms") Duration failureTime,
		@DefaultValue("14") int warningDays) {
}
