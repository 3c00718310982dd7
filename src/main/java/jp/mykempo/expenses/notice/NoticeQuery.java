package jp.mykempo.expenses.notice;

import java.time.Month;
import java.time.Year;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import jp.mykempo.expenses.core.CareKind;
import jp.mykempo.expenses.core.Claim;
import jp.mykempo.expenses.core.Household;
import jp.mykempo.site.NotHere;

/**
 * What of the expenses is asked for: a year, and within it perhaps one person, month or kind. A value that this household
 * does not have is not there (404).
 *
 * @param place of the person in the household
 * @param page of the months, from 1
 */
record NoticeQuery(Year year, Optional<Integer> place, Optional<Month> month, Optional<CareKind> kind, int page) {

	/** From an address; an empty value asks for everything. */
	static NoticeQuery read(Map<String, String> query, List<Year> years, Year usual) {
		Year year = number(query, "year", 4).map(Year::of).orElse(usual);
		if (!years.contains(year)) {
			throw new NotHere();
		}
		return new NoticeQuery(year, number(query, "person", 3), number(query, "month", 2).map(NoticeQuery::month),
				kind(query.getOrDefault("kind", "")), number(query, "p", 3).orElse(1));
	}

	private static Optional<Integer> number(Map<String, String> query, String name, int digits) {
		String value = query.getOrDefault(name, "");
		if (value.isEmpty()) {
			return Optional.empty();
		}
		if (!value.matches("[1-9][0-9]{0," + (digits - 1) + "}")) {
			throw new NotHere();
		}
		return Optional.of(Integer.valueOf(value));
	}

	private static Month month(int number) {
		if (number > 12) {
			throw new NotHere();
		}
		return Month.of(number);
	}

	private static Optional<CareKind> kind(String value) {
		if (value.isEmpty()) {
			return Optional.empty();
		}
		return Optional.of(Arrays.stream(CareKind.values())
			.filter(kind -> kind.name().equals(value))
			.findFirst()
			.orElseThrow(NotHere::new));
	}

	/** The person that is asked for; of another household nobody can be. */
	Optional<Household.Person> person(Household household) {
		return this.place.map(number -> household.at(number).orElseThrow(NotHere::new));
	}

	List<Claim> matching(List<Claim> claims, Household household) {
		Optional<Household.Person> person = person(household);
		return claims.stream()
			.filter(claim -> person.isEmpty() || person.get().id().equals(claim.patient().person()))
			.filter(claim -> this.month.isEmpty() || this.month.get() == claim.month().getMonth())
			.filter(claim -> this.kind.isEmpty() || this.kind.get() == claim.kind())
			.toList();
	}

	boolean narrowed() {
		return this.place.isPresent() || this.month.isPresent() || this.kind.isPresent();
	}

	/** As an address asks for it, at another page. */
	String at(int other) {
		Map<String, Object> values = new LinkedHashMap<>();
		values.put("year", this.year);
		this.place.ifPresent(number -> values.put("person", number));
		this.month.ifPresent(one -> values.put("month", one.getValue()));
		this.kind.ifPresent(one -> values.put("kind", one));
		if (other > 1) {
			values.put("p", other);
		}
		return values.entrySet().stream().map(value -> value.getKey() + "=" + value.getValue()).collect(Collectors.joining("&", "?", ""));
	}

	/** As the address of a file asks for it: year and person. */
	String forFile() {
		return "?year=" + this.year + this.place.map(number -> "&person=" + number).orElse("");
	}

}
