package jp.mykempo.journeys.browser;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;

/**
 * The device in a customer's hand, as far as passkeys go: it keeps them, and verifies its user at once.
 * <pre>Device phone = Device.of(customer);</pre>
 */
final class Device {

	private final CDPSession session;

	private final String id;

	private Device(CDPSession session, String id) {
		this.session = session;
		this.id = id;
	}

	/** A phone with a screen lock, in the hand of its owner. */
	static Device of(Customer customer) {
		CDPSession session = customer.page().context().newCDPSession(customer.page());
		session.send("WebAuthn.enable");
		JsonObject options = new JsonObject();
		options.addProperty("protocol", "ctap2");
		options.addProperty("transport", "internal");
		options.addProperty("hasResidentKey", true);
		options.addProperty("hasUserVerification", true);
		options.addProperty("isUserVerified", true);
		options.addProperty("automaticPresenceSimulation", true);
		JsonObject asked = new JsonObject();
		asked.add("options", options);
		String id = session.send("WebAuthn.addVirtualAuthenticator", asked).get("authenticatorId").getAsString();
		return new Device(session, id);
	}

	/** In somebody else's hand: the finger is not the owner's. */
	void inOtherHands() {
		verifying(false);
	}

	/** With its owner again. */
	void givenBack() {
		verifying(true);
	}

	private void verifying(boolean user) {
		JsonObject change = named();
		change.addProperty("isUserVerified", user);
		this.session.send("WebAuthn.setUserVerified", change);
	}

	/** How many passkeys it keeps. */
	int passkeys() {
		return this.session.send("WebAuthn.getCredentials", named()).getAsJsonArray("credentials").size();
	}

	private JsonObject named() {
		JsonObject self = new JsonObject();
		self.addProperty("authenticatorId", this.id);
		return self;
	}

}
