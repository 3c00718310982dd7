package jp.mykempo.journeys.browser;

import com.microsoft.playwright.Locator;

/** What a customer works a page with. */
interface Hands {

	void type(Locator field, String text);

	/** A radio button or a check box. */
	void tick(Locator box);

	void select(Locator list, String value);

	/** A button, a link, or what unfolds. */
	void press(Locator target);

}
