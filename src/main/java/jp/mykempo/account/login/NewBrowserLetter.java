package jp.mykempo.account.login;

import java.time.Clock;
import java.util.List;
import java.util.Locale;

import jp.mykempo.account.Correspondence;
import jp.mykempo.kernel.AccountId;
import jp.mykempo.site.Words;

import org.springframework.stereotype.Component;

/** Tells a member by mail of a login from a browser that was not used before (P5). */
@Component
class NewBrowserLetter {

	private final Correspondence correspondence;

	private final Words words;

	private final Clock clock;

	NewBrowserLetter(Correspondence correspondence, Words words, Clock clock) {
		this.correspondence = correspondence;
		this.words = words;
		this.clock = clock;
	}

	void write(AccountId account, Browser browser) {
		this.correspondence.write(account, "account/new-browser",
				letter -> letter.with("when", this.clock.instant()).with("browser", label(browser, letter.locale())));
	}

	private String label(Browser browser, Locale locale) {
		return browser.label().isEmpty() ? this.words.text(locale, "account.login.browser.unknown", List.of())
				: browser.label();
	}

}
