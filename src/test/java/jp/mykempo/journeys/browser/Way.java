package jp.mykempo.journeys.browser;

/** How a customer comes: in which language, with which hands, and whether scripts run. */
enum Way {

	JAPANESE_BY_KEYBOARD("ja-JP", true, true), WITHOUT_SCRIPT("ja-JP", false, false),
	JAPANESE("ja-JP", true, false), ENGLISH("en-US", true, false);

	private final String language;

	private final boolean script;

	private final boolean keyboard;

	Way(String language, boolean script, boolean keyboard) {
		this.language = language;
		this.script = script;
		this.keyboard = keyboard;
	}

	String language() {
		return this.language;
	}

	boolean script() {
		return this.script;
	}

	boolean keyboard() {
		return this.keyboard;
	}

}
