package jp.mykempo.office.passkeys;

import java.util.List;
import java.util.Locale;

import jp.mykempo.access.Passkeys;
import jp.mykempo.access.RelyingParties;
import jp.mykempo.site.PublicPaths;
import jp.mykempo.site.SocietyProfile;
import jp.mykempo.site.Words;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The passkeys of staff, apart from those of members: a relying party of their own, and their way in. */
@Configuration(proxyBeanMethods = false)
class PasskeysConfiguration {

	@Bean
	Passkeys passkeysOfStaff(RelyingParties parties, SocietyProfile society, Words words) {
		return parties.of("s:", words.text(Locale.JAPANESE, "office.site", List.of(society.siteName())));
	}

	@Bean
	PublicPaths passkeyLoginPaths() {
		return PublicPaths.of(PasskeyLoginController.HERE, PasskeyLoginController.CHALLENGES);
	}

}
