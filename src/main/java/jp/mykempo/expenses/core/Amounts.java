package jp.mykempo.expenses.core;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

import jp.mykempo.kernel.Language;
import jp.mykempo.kernel.Yen;

/** Amounts as people read them, and sums of them. */
public final class Amounts {

	/** In place of an amount that is not there. */
	public static final String NONE = "–";

	private Amounts() {
	}

	/** 12,345円 – ¥12,345. */
	public static String text(Yen yen, Locale locale) {
		return Language.isEnglish(locale) ? "¥" + plain(yen) : plain(yen) + "円";
	}

	/** 12,345. */
	public static String plain(Yen yen) {
		return String.format(Locale.ROOT, "%,d", yen.amount());
	}

	/** A dash for nothing. */
	public static String orNone(Yen yen, Locale locale) {
		return yen.isZero() ? NONE : text(yen, locale);
	}

	public static Yen sum(List<Claim> claims, Function<Claim, Yen> amount) {
		return claims.stream().map(amount).reduce(Yen.ZERO, Yen::plus);
	}

	/** What the patient paid, before benefits (窓口で払った額). */
	public static Yen byPatient(Claim claim) {
		return claim.shares().byPatient();
	}

	public static Yen total(Claim claim) {
		return claim.shares().total();
	}

	public static Yen byPublic(Claim claim) {
		return claim.shares().byPublic();
	}

	/** The patient's part of meals in hospital (食事の標準負担額). */
	public static Yen meals(Claim claim) {
		return known(claim.meals().standard());
	}

	public static Yen highCost(Claim claim) {
		return known(claim.benefits().highCost());
	}

	public static Yen additional(Claim claim) {
		return known(claim.benefits().additional());
	}

	/** What the society paid back besides (補填される金額): high-cost and additional benefit. */
	public static Yen paidBack(Claim claim) {
		return highCost(claim).plus(additional(claim));
	}

	private static Yen known(Optional<Yen> amount) {
		return amount.orElse(Yen.ZERO);
	}

}
