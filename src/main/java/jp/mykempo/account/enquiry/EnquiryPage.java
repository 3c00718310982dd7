package jp.mykempo.account.enquiry;

import java.time.LocalDate;

import jp.mykempo.site.Page;

/**
 * Says what happens when a member asks the society, before it is done (F6).
 *
 * @param about when the postcard is posted, roughly
 * @param hasMail whether a mail tells the member too
 */
public record EnquiryPage(LocalDate about, boolean hasMail) implements Page {
}
