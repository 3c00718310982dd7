package jp.mykempo.account.core;

import jp.mykempo.access.BrowserSession;

import org.springframework.stereotype.Component;

/** The session of a member in this browser. */
@Component
public class MemberSession extends BrowserSession {

	MemberSession() {
		super("MEMBER");
	}

}
