package jp.mykempo.content.help;

import jp.mykempo.site.Prose;

/**
 * A question that members often ask, and its answer (S4).
 *
 * @param id anchor on the page, {@code q1}
 */
public record Question(String id, String text, Prose answer) {
}
