package jp.mykempo.account.login;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What a society may decide about logging in ({@code mykempo.account.*}).
 *
 * @param absenceDays after so many days without a login the address is shown once (L4)
 * @param failureTime when after its arrival a failed login is answered, whatever it failed for (P3)
 */
@ConfigurationProperties("mykempo.account")
record LoginProperties(@DefaultValue("30") int absenceDays, @DefaultValue("300ms") Duration failureTime) {
}
