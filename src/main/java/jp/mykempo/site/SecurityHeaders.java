package jp.mykempo.site;

import jp.mykempo.storage.PublicAddress;

import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.CrossOriginResourcePolicyHeaderWriter.CrossOriginResourcePolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/** Headers of every answer (W1): no foreign or inline script, no framing, no referrer, nothing kept. */
final class SecurityHeaders {

	static final String CONTENT_SECURITY_POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; "
			+ "img-src 'self' data:; font-src 'self'; connect-src 'self'; form-action 'self'; "
			+ "frame-ancestors 'none'; base-uri 'none'; require-trusted-types-for 'script'";

	static final String PERMISSIONS_POLICY = "publickey-credentials-get=(self), publickey-credentials-create=(self), "
			+ "camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()";

	private SecurityHeaders() {
	}

	static void write(HeadersConfigurer<HttpSecurity> headers, PublicAddress address) {
		headers.contentSecurityPolicy(csp -> csp.policyDirectives(CONTENT_SECURITY_POLICY));
		headers.referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.NO_REFERRER));
		headers.permissionsPolicyHeader(permissions -> permissions.policy(PERMISSIONS_POLICY));
		headers.crossOriginOpenerPolicy(coop -> coop.policy(CrossOriginOpenerPolicy.SAME_ORIGIN));
		headers.crossOriginResourcePolicy(corp -> corp.policy(CrossOriginResourcePolicy.SAME_ORIGIN));
		headers.httpStrictTransportSecurity(hsts -> hsts.requestMatcher(request -> address.secure())
			.includeSubDomains(true)
			.maxAgeInSeconds(63_072_000));
	}

}
