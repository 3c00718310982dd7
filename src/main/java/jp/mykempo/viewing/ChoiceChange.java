package jp.mykempo.viewing;

import jp.mykempo.account.CurrentMember;
import jp.mykempo.audit.AuditTrail;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Changes the choice of web viewing (健康・医療情報Web表示変更, M7); choosing the same again changes nothing. */
@Component
class ChoiceChange {

	private final Choices choices;

	private final AuditTrail trail;

	ChoiceChange(Choices choices, AuditTrail trail) {
		this.choices = choices;
		this.trail = trail;
	}

	@Transactional
	public void change(CurrentMember member, boolean wished) {
		if (this.choices.change(member.account(), wished)) {
			this.trail.record(wished ? new WebViewingWished(member.account(), member.person())
					: new WebViewingDeclined(member.account(), member.person()));
		}
	}

}
