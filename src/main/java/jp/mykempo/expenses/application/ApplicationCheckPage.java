package jp.mykempo.expenses.application;

import jp.mykempo.site.Message;
import jp.mykempo.site.Page;

/**
 * What will be applied for (C5).
 *
 * @param early whether figures of the last months have probably not arrived
 * @param way when and how it comes
 */
public record ApplicationCheckPage(ApplicationForm form, String period, boolean early, Message way) implements Page {
}
