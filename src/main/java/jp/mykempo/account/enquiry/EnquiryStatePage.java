package jp.mykempo.account.enquiry;

import java.time.LocalDate;
import java.util.List;

import jp.mykempo.account.core.EnquiryStanding;
import jp.mykempo.account.core.EnquiryState;
import jp.mykempo.site.Page;

/**
 * How an enquiry stands (F6).
 *
 * @param about when the postcard arrives, roughly
 */
public record EnquiryStatePage(EnquiryStanding standing, LocalDate about) implements Page {

	private static final List<EnquiryState> WAY = List.of(EnquiryState.RECEIVED, EnquiryState.APPROVED,
			EnquiryState.POSTED);

	/** The stations of the way, or where it ended early. */
	public List<EnquiryState> stations() {
		return WAY.contains(this.standing.state()) ? WAY : List.of(EnquiryState.RECEIVED, this.standing.state());
	}

	public boolean isPast(EnquiryState station) {
		return stations().indexOf(station) < stations().indexOf(this.standing.state());
	}

	public boolean isNow(EnquiryState station) {
		return station == this.standing.state();
	}

}
