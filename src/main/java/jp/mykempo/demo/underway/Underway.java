package jp.mykempo.demo.underway;

import java.time.LocalDate;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Supplier;

import jp.mykempo.account.ReadyEnquiries;
import jp.mykempo.expenses.ReadyApplications;
import jp.mykempo.kernel.PersonId;
import jp.mykempo.postcards.ReadyPostcards;
import jp.mykempo.postcards.ReadyReturns;
import jp.mykempo.viewing.ReadyPasswords;

import org.springframework.transaction.support.TransactionTemplate;

/**
 * What is under way in the made-up society when it is looked at first: postcards, enquiries and applications in every state. Once the
 * society is loaded; again, it goes on where it was broken off, and changes nothing where it was not.
 *
 * @param clerks who has done it, known only when the staff are there
 */
public record Underway(Desks desks, ReadyEnquiries enquiries, ReadyApplications applications, Supplier<Clerks> clerks) {

	/** What the desk does with postcards, and members with what they bring. */
	public record Desks(ReadyPostcards cards, ReadyReturns returns, ReadyPasswords passwords,
			TransactionTemplate transaction) {
	}

	/**
	 * Does it all.
	 *
	 * @param keeper is given the viewing passwords of these people, by login ID
	 */
	public void begin(List<Somebody> people, LocalDate today, BiConsumer<String, String> keeper) {
		EnquiriesUnderWay asked = new EnquiriesUnderWay(this.enquiries, this.clerks.get());
		asked.begin();
		new CardsUnderWay(this.desks, this.clerks.get()).send(people, today,
				(person, secret) -> keeper.accept(person.loginId(), secret));
		asked.goOn(enquirers(people));
		new ApplicationsUnderWay(this.applications, this.clerks.get()).begin(people, today);
	}

	private static List<PersonId> enquirers(List<Somebody> people) {
		return people.stream()
			.filter(Somebody::asks)
			.map(Somebody::person)
			.toList();
	}

}
