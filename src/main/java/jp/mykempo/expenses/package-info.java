/**
 * What members' medical care cost (医療費): claims as the society's files tell them, in versions that later files correct.
 * {@code core} reads them by household, {@code intake} takes the files in, {@code notice} shows the notice of medical
 * expenses (医療費のお知らせ), {@code application} takes orders of it on paper, which {@code desk} and
 * {@code batch} print and post, as {@code sheet} draws them.
 * Only what the notice needs is kept: no diseases, no treatments.
 * Whose claims an insured person sees is decided in one place, {@code membership.shared_household}.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = { "kernel", "storage", "site", "site :: chart", "paper",
		"audit", "mail", "access", "office", "office :: listing", "imports", "membership", "postcards", "account", "viewing", "content" })
package jp.mykempo.expenses;
