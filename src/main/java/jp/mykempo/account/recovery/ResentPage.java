package jp.mykempo.account.recovery;

import jp.mykempo.site.Page;
import jp.mykempo.site.Prose;

/** Says that the mail of a registration under way was sent once more (F2). */
public record ResentPage(Prose help) implements Page {
}
