/**
 * Who is covered (資格): employers, persons, their coverage and its history, as the society's master tells it.
 * {@link jp.mykempo.membership.Members} finds persons by what they know of themselves, or by their id.
 * Reacting to losses: listen to {@link jp.mykempo.membership.CoveragesEnded} and {@link jp.mykempo.membership.CoveragesCorrected};
 * to any change: {@link jp.mykempo.membership.MembersChanged}.
 * In SQL others may read the views membership.shared_person, shared_employer, shared_coverage, shared_renumbering, shared_change,
 * and by import run shared_ended and shared_corrected; and they may reference membership.person.
 * Whose data a member may see is decided in shared_own_coverages(person, day) and shared_household(holder, day) alone.
 * {@link jp.mykempo.membership.RowMatching} finds the persons of a whole file.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = { "kernel", "storage", "site", "audit", "imports" })
package jp.mykempo.membership;
