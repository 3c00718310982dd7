package jp.mykempo.account.registration;

import jp.mykempo.site.Page;
import jp.mykempo.site.Prose;

/**
 * Asks for consent to the handling of personal data (個人情報取扱同意, R1).
 *
 * @param text in the reader's language
 */
public record ConsentPage(Prose text) implements Page {
}
