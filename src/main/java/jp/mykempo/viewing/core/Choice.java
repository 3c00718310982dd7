package jp.mykempo.viewing.core;

import java.time.Instant;

/**
 * A member's choice of web viewing (健康・医療情報Web表示).
 *
 * @param wished 「希望する」
 * @param since when it was made
 */
public record Choice(boolean wished, Instant since) {
}
