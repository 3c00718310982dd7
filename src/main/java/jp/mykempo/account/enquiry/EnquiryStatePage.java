package jp.mykempo.account.enquiry;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import jp.mykempo.account.core.EnquiryStanding;
import jp.mykempo.account.core.EnquiryState;
import jp.mykempo.site.Message;
import jp.mykempo.site.Page;

/**
 * How an enquiry stands (F6).
 *
 * @param about when the postcard is posted, roughly, if it is approved at once
 * @param way where the card is, once there is one
 */
public record EnquiryStatePage(EnquiryStanding standing, LocalDate about, Optional<Message> way) implements Page {

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
