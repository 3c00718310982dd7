package jp.mykempo.office.core;

import java.time.Duration;
import java.util.List;

import jp.mykempo.access.LinkTokens;
import jp.mykempo.access.TokenState;
import jp.mykempo.kernel.StaffId;
import jp.mykempo.storage.PublicAddress;

import org.springframework.stereotype.Component;

/** Links by which a member of staff sets the account up (設定用リンク): good once, for 24 hours, until a newer one (K1). */
@Component
public class SetupLinks {

	/** Path of the page behind it. */
	public static final String PATH = "/office/setup";

	/** How long a link works. */
	public static final Duration LIFE = Duration.ofHours(24);

	private static final String PURPOSE = "staff-setup";

	private final LinkTokens tokens;

	private final PublicAddress address;

	public SetupLinks(LinkTokens tokens, PublicAddress address) {
		this.tokens = tokens;
		this.address = address;
	}

	/** A fresh link, in the caller's transaction; former ones of the account are dead. */
	public String issue(StaffId staff) {
		String token = this.tokens.issue(PURPOSE, SignedInStaff.principal(staff), LIFE);
		return this.address.link(PATH + "?t=" + token);
	}

	/** How the link stands; changes nothing. */
	public TokenState look(String token) {
		return this.tokens.look(PURPOSE, token);
	}

	/** Uses the link up. */
	public TokenState consume(String token) {
		return this.tokens.consume(PURPOSE, token);
	}

	/** The account is closed: its link is dead. */
	public void withdraw(StaffId staff) {
		this.tokens.withdraw(List.of(SignedInStaff.principal(staff)));
	}

	/** Whose link it was. */
	public static StaffId staffOf(String subject) {
		return new StaffId(Long.parseLong(subject.substring("s:".length())));
	}

}
