package jp.mykempo;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What may follow what among states: as a table whose diff is the review, and as steps to compare with the database's. */
public final class StateTable {

	private StateTable() {
	}

	/** A line for each state, those that follow in the order of the enum. */
	public static <S extends Enum<S>> String of(S[] states, Function<S, Set<S>> next) {
		int width = Stream.of(states).mapToInt(state -> state.name().length()).max().orElseThrow();
		return Stream.of(states)
			.map(state -> ("%-" + width + "s -> %s").formatted(state, names(next.apply(state))).stripTrailing() + "\n")
			.collect(Collectors.joining());
	}

	/** {@code ORDERED -> PRINTED}, one for each. */
	public static <S extends Enum<S>> List<String> steps(S[] states, Function<S, Set<S>> next) {
		return Stream.of(states).flatMap(state -> next.apply(state).stream().map(to -> state + " -> " + to)).toList();
	}

	private static <S extends Enum<S>> String names(Set<S> states) {
		return states.stream().sorted().map(Enum::name).collect(Collectors.joining(" "));
	}

}
