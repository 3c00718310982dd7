package jp.mykempo.postcards;

import java.util.Objects;

import jp.mykempo.kernel.AccountId;
import jp.mykempo.kernel.PersonId;
import jp.mykempo.kernel.StaffId;

/**
 * A card that somebody wants (依頼).
 * <pre>Order.byMember(CardKind.VIEWING_PASSWORD, account, person, Origin.REISSUE)</pre>
 *
 * @param by staff who order for the member, or who approved the enquiry; {@code null}: the member. Who it is can
 * neither print nor post the card (T1)
 * @param reason of staff; {@code null} where none is needed
 * @param enquiry the enquiry that was approved, else {@code null}
 */
public record Order(CardKind kind, AccountId account, PersonId person, Origin origin, StaffId by, String reason,
		Long enquiry) {

	public Order {
		Objects.requireNonNull(kind);
		Objects.requireNonNull(account);
		Objects.requireNonNull(person);
		Objects.requireNonNull(origin);
		boolean staff = origin == Origin.DESK || origin == Origin.ENQUIRY;
		if (staff != (by != null)) {
			throw new IllegalArgumentException("Desk and enquiries have a clerk, members' own orders have none");
		}
		if (origin == Origin.DESK && (reason == null || reason.isBlank())) {
			throw new IllegalArgumentException("The desk says why it orders");
		}
	}

	/** A member's own wish or reissue. */
	public static Order byMember(CardKind kind, AccountId account, PersonId person, Origin origin) {
		return new Order(kind, account, person, origin, null, null, null);
	}

	/** For the log: no reason, which may say who it is about. */
	@Override
	public String toString() {
		return "Order[" + kind + ", " + origin + "]";
	}

}
