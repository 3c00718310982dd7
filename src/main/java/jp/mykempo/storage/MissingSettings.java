package jp.mykempo.storage;

import java.util.List;

/** Settings without which the site must not start; the message names all of them at once. */
class MissingSettings extends CannotStart {

	MissingSettings(List<String> settings) {
		super("These settings are missing:\n\n  - " + String.join("\n  - ", settings));
	}

}
