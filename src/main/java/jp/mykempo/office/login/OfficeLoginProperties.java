package jp.mykempo.office.login;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What a society may decide about staff logging in ({@code mykempo.office.*}).
 *
 * @param failureTime when after its arrival a failed login is answered, whatever it failed for (P3)
 */
@ConfigurationProperties("mykempo.office")
record OfficeLoginProperties(@DefaultValue("300ms") Duration failureTime) {
}
