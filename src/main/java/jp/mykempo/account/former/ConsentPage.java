package jp.mykempo.account.former;

import jp.mykempo.site.Page;
import jp.mykempo.site.Prose;

/** Asks for consent to the handling of personal data, the first step for accounts of the former system (L1, R1). */
public record ConsentPage(int version, Prose text) implements Page {
}
