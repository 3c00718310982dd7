package jp.mykempo.expenses.sheet;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import jp.mykempo.expenses.core.ApplicationState;
import jp.mykempo.expenses.core.DeclineReason;
import jp.mykempo.expenses.core.Delivery;
import jp.mykempo.expenses.core.NoticePeriod;
import jp.mykempo.kernel.AccountId;
import jp.mykempo.kernel.PeopleTime;
import jp.mykempo.kernel.PersonId;
import jp.mykempo.postcards.ReturnReason;

/**
 * An application beside what the master says of its person (C5).
 *
 * @param account the open one; empty where there is none any more
 * @param hidden whether the person is protected and this clerk has not said why to look (X6)
 */
public record NoticeFile(long id, NoticePeriod period, Standing standing, Applicant applicant, Post post,
		Optional<AccountId> account, boolean hidden) {

	/**
	 * How it stands.
	 *
	 * @param words the clerk's own; {@code null} where there are none
	 * @param returned when it came back last, if it ever did
	 * @param batch number of the batch that it is printed with, or was; 0 without one
	 */
	public record Standing(ApplicationState state, Instant receivedAt, Optional<DeclineReason> declinedFor, String words,
			Optional<Print> print, Optional<Returned> returned, long batch, List<Step> steps) {
	}

	/**
	 * It came back by post.
	 *
	 * @param moved whether the master tells another address than it was sent to
	 */
	public record Returned(LocalDate on, ReturnReason reason, boolean moved) {
	}

	/** A state that it came into, by whom (a clerk's name, {@code m:12}) and when. */
	public record Step(ApplicationState state, String by, Instant at) {
	}

	/**
	 * The newest printing.
	 *
	 * @param unfit why it must not be posted any more; empty where it can
	 */
	public record Print(String by, Instant at, String hash, Optional<Unfit> unfit) {
	}

	/**
	 * Who applied.
	 *
	 * @param number symbol, number and branch, as the newest coverage has them; {@code null} without any
	 * @param lostOn 資格喪失日, {@code null} while covered
	 */
	public record Applicant(PersonId person, String name, String kana, boolean isProtected, String number, LocalDate lostOn) {
	}

	/**
	 * Where it goes.
	 *
	 * @param delivery the way that is printed now
	 * @param free whether staff may settle the way
	 */
	public record Post(Delivery delivery, boolean free, Place home, Place employer) {

		/** Where it goes by the way that is printed now. */
		public Place place() {
			return switch (this.delivery) {
				case HOME -> this.home;
				case EMPLOYER -> this.employer;
				case COUNTER, UNSETTLED -> Place.NONE;
			};
		}

	}

	/**
	 * An address.
	 *
	 * @param code seven digits, or {@code null}
	 * @param address {@code null} where there is none
	 * @param name of the employer; {@code null} for a home
	 */
	public record Place(String code, String address, String name) {

		static final Place NONE = new Place(null, null, null);

		/** As it stands on paper and screen, line by line. */
		public List<String> lines() {
			return this.address == null ? List.of()
					: this.code == null ? List.of(this.address)
							: List.of("〒" + this.code.substring(0, 3) + "-" + this.code.substring(3), this.address);
		}

	}

	/** Why its printed notice must not be posted; empty where nothing speaks against it, or it does not wait for the post. */
	public Optional<Unfit> unfit() {
		return this.standing.state() == ApplicationState.PRINTED ? this.standing.print().flatMap(Print::unfit) : Optional.empty();
	}

	/** Whose household it is about is decided by the day of the application: coverage that ended later hides nothing. */
	public LocalDate day() {
		return PeopleTime.day(this.standing.receivedAt());
	}

}
