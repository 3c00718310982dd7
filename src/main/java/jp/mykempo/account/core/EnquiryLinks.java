package jp.mykempo.account.core;

import java.time.Duration;

import jp.mykempo.access.LinkTokens;
import jp.mykempo.access.TokenState;
import jp.mykempo.storage.PublicAddress;

import org.springframework.stereotype.Component;

/**
 * The links of 「心当たりがない」 in letters about an enquiry (F6, P5): the newest one of an enquiry works, since each letter
 * about it carries one.
 */
@Component
public class EnquiryLinks {

	private static final String PURPOSE = "enquiry-stop";

	private static final String SUBJECT = "enquiry:";

	/** Longer than any enquiry waits for its printing. */
	private static final Duration LIFE = Duration.ofDays(60);

	private final LinkTokens tokens;

	private final PublicAddress address;

	EnquiryLinks(LinkTokens tokens, PublicAddress address) {
		this.tokens = tokens;
		this.address = address;
	}

	/** A fresh link for a letter. */
	public String link(long enquiry) {
		return this.address.link("/recovery/stop?t=" + this.tokens.issue(PURPOSE, SUBJECT + enquiry, LIFE));
	}

	/** How the link stands; uses nothing up (K2). */
	public TokenState look(String token) {
		return this.tokens.look(PURPOSE, token);
	}

	/** Uses the link up. */
	public TokenState consume(String token) {
		return this.tokens.consume(PURPOSE, token);
	}

	/** Which enquiry a live link is about. */
	public static long enquiry(TokenState.Live live) {
		return Long.parseLong(live.subject().substring(SUBJECT.length()));
	}

}
