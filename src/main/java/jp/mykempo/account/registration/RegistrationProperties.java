package jp.mykempo.account.registration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What a society decides about registering.
 *
 * @param minimumAge in years, told to whoever is younger; 0: everybody registers for themselves, at any age (R3)
 */
@ConfigurationProperties("mykempo.registration")
record RegistrationProperties(@DefaultValue("0") int minimumAge) {
}
