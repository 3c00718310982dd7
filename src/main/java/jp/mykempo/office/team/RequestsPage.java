package jp.mykempo.office.team;

import java.util.List;

import jp.mykempo.site.Page;

/**
 * Requests for roles that wait.
 *
 * @param told what was just done, empty for nothing
 */
public record RequestsPage(List<StaffPage.Asked> asked, String told) implements Page {
}
