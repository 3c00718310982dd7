package jp.mykempo.journeys.browser;

import com.microsoft.playwright.Locator;

/** A mouse, or a finger. */
final class Pointer implements Hands {

	@Override
	public void type(Locator field, String text) {
		field.fill(text);
	}

	@Override
	public void tick(Locator box) {
		box.page().locator("label[for=\"" + box.getAttribute("id") + "\"]").click();
	}

	@Override
	public void select(Locator list, String value) {
		list.selectOption(value);
	}

	@Override
	public void press(Locator target) {
		target.click();
	}

}
