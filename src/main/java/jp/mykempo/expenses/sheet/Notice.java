package jp.mykempo.expenses.sheet;

import java.time.LocalDate;

/**
 * A notice as it goes onto paper.
 *
 * @param date that it bears
 */
public record Notice(NoticeFile file, NoticeContent content, LocalDate date) {
}
