package jp.mykempo.account.settings;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jp.mykempo.access.Sessions;
import jp.mykempo.account.core.MemberSession;
import jp.mykempo.account.core.RecentProof;
import jp.mykempo.account.core.SignedInMember;

import org.springframework.stereotype.Component;

/** The session of a member who has just given the password once more: it remembers when (P8). */
@Component
class ProvedSession {

	private final MemberSession session;

	private final RecentProof proof;

	private final Sessions sessions;

	ProvedSession(MemberSession session, RecentProof proof, Sessions sessions) {
		this.session = session;
		this.proof = proof;
		this.sessions = sessions;
	}

	void proved(HttpServletRequest request, HttpServletResponse response, SignedInMember member) {
		int generation = this.sessions.generation(member.name());
		this.session.know(request, response, member.withGeneration(generation).provedAt(this.proof.now()));
	}

}
