/**
 * Who did what to whose data, when and why: a trail that the running application can add to but never change.
 * Journeys describe what happened with a record in the past tense ({@link jp.mykempo.audit.AuditRecord}) and hand it
 * to the {@link jp.mykempo.audit.AuditTrail} in the transaction that did it. Who acts is asked of
 * {@link jp.mykempo.audit.Actor}, so that nobody has to pass it along. {@code sealing} proves that no row was changed.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = { "kernel", "storage", "site" })
package jp.mykempo.audit;
