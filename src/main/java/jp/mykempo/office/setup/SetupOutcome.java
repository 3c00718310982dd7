package jp.mykempo.office.setup;

import java.util.List;

import jp.mykempo.access.TokenState;
import jp.mykempo.kernel.StaffId;

/** What became of the last step of a setup. */
sealed interface SetupOutcome {

	/**
	 * All is stored.
	 *
	 * @param codes recovery codes, to be shown once
	 */
	record Done(StaffId staff, List<String> codes) implements SetupOutcome {

		@Override
		public String toString() {
			return "Done[" + this.staff + "]";
		}

	}

	/** The code is not the one of the new device. */
	record WrongCode() implements SetupOutcome {
	}

	/** The link does not work any more. */
	record Dead(TokenState state) implements SetupOutcome {
	}

}
