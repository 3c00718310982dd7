package jp.mykempo.expenses.desk;

import jp.mykempo.expenses.core.ApplicationState;
import jp.mykempo.expenses.core.Delivery;

/** What the desk does next with an application (次にすること, O5, O11); key of its text. */
final class NextAct {

	private NextAct() {
	}

	/**
	 * The act.
	 *
	 * @param batch that it is printed with; 0 without one
	 * @param moved whether a returned one has another address by now
	 * @param unfit whether what was printed must not be posted: then it is printed once more, unless its way has to be settled before
	 */
	static String of(ApplicationState state, Delivery delivery, long batch, boolean moved, boolean unfit) {
		if (unfit) {
			return of(ApplicationState.RECEIVED, delivery, 0, moved, false);
		}
		return switch (state) {
			case RECEIVED -> delivery == Delivery.UNSETTLED ? "settle" : batch > 0 ? "wait" : "print";
			case PRINTED -> delivery == Delivery.UNSETTLED ? "settle" : batch > 0 ? "batch" : "post";
			case RETURNED -> moved ? "resend" : "address";
			case POSTED, DECLINED, WITHDRAWN -> "none";
		};
	}

}
