package jp.mykempo.account.recovery;

import java.util.Optional;

import jp.mykempo.account.core.EnquiryStanding;
import jp.mykempo.site.Page;

/**
 * Lets a member choose between ID, password and neither (F1).
 *
 * @param enquiry how an enquiry made before stands (F6)
 */
public record ChoicePage(Optional<EnquiryStanding> enquiry) implements Page {
}
