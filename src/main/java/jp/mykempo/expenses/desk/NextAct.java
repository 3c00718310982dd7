package jp.mykempo.expenses.desk;

import jp.mykempo.expenses.core.ApplicationState;
import jp.mykempo.expenses.core.Delivery;

/** What the desk does next with an application (次にすること, O5, O11); key of its text. */
final class NextAct {

	private NextAct() {
	}

	static String of(ApplicationState state, Delivery delivery) {
		return switch (state) {
			case RECEIVED -> delivery == Delivery.UNSETTLED ? "settle" : "print";
			case PRINTED -> delivery == Delivery.UNSETTLED ? "settle" : "post";
			case POSTED, DECLINED, WITHDRAWN -> "none";
		};
	}

}
