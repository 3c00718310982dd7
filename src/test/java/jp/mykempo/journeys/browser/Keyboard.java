package jp.mykempo.journeys.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Nothing but Tab, Enter, Space and the arrows. Wherever the focus comes on its way it must be seen, lie on nothing
 * hidden, follow the order of the document, and never climb within a column.
 */
final class Keyboard implements Hands {

	private static final int FAR = 150;

	private static final String STEP = """
			(target) => {
				const at = document.activeElement, before = window.focusedBefore;
				window.focusedBefore = at;
				const there = at === target || (target.type === 'radio' && at.name === target.name);
				if (at === document.body || at === document.documentElement || at === before) return {there, wrong: ''};
				const box = at.getBoundingClientRect(), style = getComputedStyle(at), wrong = [];
				if (style.outlineStyle === 'none' || parseFloat(style.outlineWidth) < 2) wrong.push('focus is not seen');
				if (at.tabIndex > 0) wrong.push('has a place of its own in the order');
				const seen = box.width > 0 && box.bottom > 0 && box.right > 0 && box.top < innerHeight && box.left < innerWidth;
				if (!seen) wrong.push('is not on the screen');
				const top = seen && document.elementFromPoint(box.left + box.width / 2, box.top + Math.min(box.height, 20) / 2);
				const own = top && (at.contains(top) || top.contains(at) || [...(at.labels || [])].some(l => l.contains(top)));
				if (seen && !own) wrong.push('is covered by ' + top?.outerHTML.slice(0, 80));
				if (before && before.isConnected && before !== document.body
						&& before.compareDocumentPosition(at) & Node.DOCUMENT_POSITION_FOLLOWING) {
					const last = before.getBoundingClientRect();
					const sameColumn = last.left < box.right && box.left < last.right;
					if (sameColumn && box.bottom < last.top - 1 && at.closest('main') === before.closest('main'))
						wrong.push('lies above what was focused before');
				}
				return {there, wrong: wrong.length ? at.outerHTML.slice(0, 120) + ': ' + wrong.join(', ') : ''};
			}""";

	private final Page page;

	Keyboard(Page page) {
		this.page = page;
	}

	@Override
	public void type(Locator field, String text) {
		reach(field);
		key("ControlOrMeta+A");
		key("Delete");
		this.page.keyboard().insertText(text);
	}

	@Override
	public void tick(Locator box) {
		reach(box);
		key("Space");
		for (int i = 0; i < 5 && !box.isChecked(); i++) {
			key("ArrowDown");
		}
		assertThat(box.isChecked()).isTrue();
	}

	@Override
	public void select(Locator list, String value) {
		reach(list);
		key("Home");
		for (int i = 0; i < 20 && !list.inputValue().equals(value); i++) {
			key("ArrowDown");
		}
		assertThat(list.inputValue()).isEqualTo(value);
	}

	@Override
	public void press(Locator target) {
		reach(target);
		key("Enter");
	}

	/** Tab, until the focus is there. */
	void reach(Locator target) {
		for (int i = 0; i < FAR; i++) {
			if (isAt(target)) {
				return;
			}
			key("Tab");
		}
		throw new AssertionError("not to be reached by Tab: " + target);
	}

	void key(String key) {
		this.page.keyboard().press(key);
	}

	private boolean isAt(Locator target) {
		@SuppressWarnings("unchecked")
		java.util.Map<String, Object> step = (java.util.Map<String, Object>) target.evaluate(STEP);
		assertThat((String) step.get("wrong")).as(this.page.url()).isEmpty();
		return (Boolean) step.get("there");
	}

}
