package jp.mykempo.account.desk;

import java.util.Optional;

import jp.mykempo.account.core.Account;
import jp.mykempo.account.core.Accounts;
import jp.mykempo.account.core.DeclineReason;
import jp.mykempo.account.core.EnquiryState;
import jp.mykempo.audit.AuditTrail;
import jp.mykempo.kernel.StaffId;
import jp.mykempo.office.AllowedTo;
import jp.mykempo.office.Role;
import jp.mykempo.postcards.CardKind;
import jp.mykempo.postcards.Order;
import jp.mykempo.postcards.OrderOutcome;
import jp.mykempo.postcards.Origin;
import jp.mykempo.postcards.Postcards;
import jp.mykempo.postcards.Withdrawal;
import jp.mykempo.site.NotHere;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

/**
 * Decides an enquiry (承認・見送り, F6): of two clerks at once one does, the other is told. Approval orders the postcard in
 * the same transaction; who approved can neither print nor post it (T1). Order of locks: account, card, enquiry, but for
 * an approval, whose enquiry has no card yet.
 */
@Component
@AllowedTo(Role.RECEPTION)
public class EnquiryDecision {

	private final EnquiryFiles files;

	private final EnquiryDecisions decisions;

	private final Accounts accounts;

	private final Postcards postcards;

	private final DecisionLetters letters;

	private final AuditTrail audit;

	EnquiryDecision(EnquiryFiles files, EnquiryDecisions decisions, Accounts accounts, Postcards postcards,
			DecisionLetters letters, AuditTrail audit) {
		this.files = files;
		this.decisions = decisions;
		this.accounts = accounts;
		this.postcards = postcards;
		this.letters = letters;
		this.audit = audit;
	}

	@Transactional
	public DecisionOutcome approve(long id, StaffId clerk) {
		EnquiryFile file = get(id, clerk);
		if (file.hidden()) {
			return new DecisionOutcome.Hidden();
		}
		Optional<Account> account = this.accounts.lockOf(file.person());
		if (account.isEmpty() || !this.decisions.isCovered(account.get().id())) {
			return new DecisionOutcome.NoAccount();
		}
		return this.decisions.approve(id, clerk) ? order(file, account.get(), clerk) : overtaken(id);
	}

	private DecisionOutcome order(EnquiryFile file, Account account, StaffId clerk) {
		Order order = new Order(CardKind.LOGIN_NOTICE, account.id(), account.person(), Origin.ENQUIRY, clerk, null,
				file.id());
		return switch (this.postcards.order(order)) {
			case OrderOutcome.Ordered ordered -> {
				this.letters.approved(file.id(), account);
				this.audit.record(new EnquiryApproved(file.id(), account.id(), file.person()));
				yield new DecisionOutcome.Done();
			}
			case OrderOutcome.AlreadyOpen open -> {
				TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
				yield new DecisionOutcome.CardUnderWay(open.standing());
			}
			case OrderOutcome.TooMany many -> throw new IllegalStateException("the limit is for members' own orders");
		};
	}

	/**
	 * Declines it; one that was approved as long as its card is not posted, which is then withdrawn.
	 *
	 * @param words the clerk's own, shown to the member; empty if there is nothing to add
	 */
	@Transactional
	public DecisionOutcome decline(long id, StaffId clerk, DeclineReason reason, String words) {
		EnquiryFile file = get(id, clerk);
		if (file.hidden()) {
			return new DecisionOutcome.Hidden();
		}
		EnquiryState state = file.standing().state();
		Optional<Account> account = this.accounts.findOf(file.person());
		if (state == EnquiryState.APPROVED) {
			account.ifPresent(one -> this.postcards.withdraw(one.id(), CardKind.LOGIN_NOTICE, Withdrawal.DESK));
		}
		if (!state.open() || !this.decisions.decline(file, clerk, reason, words)) {
			TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
			return overtaken(id);
		}
		account.ifPresent(one -> this.letters.declined(one, reason));
		this.audit.record(new EnquiryDeclined(id, file.person(), reason));
		return new DecisionOutcome.Done();
	}

	private DecisionOutcome overtaken(long id) {
		return new DecisionOutcome.Overtaken(this.decisions.state(id));
	}

	private EnquiryFile get(long id, StaffId clerk) {
		return this.files.find(id, clerk).orElseThrow(NotHere::new);
	}

}
