/**
 * Check-ups (健診結果): what the society's files tell of them, and what members see: results, trends, health age, export.
 * A report belongs to a person of the master; whoever is not in it yet waits (O3). What is measured, in which unit and
 * against which thresholds, is a catalogue with dates of validity ({@code core.ItemCatalogue}).
 * Nobody but the person sees them (C2), under coverages that C6 allows.
 * Files come in through {@code intake}: the ministry's CDA documents and archives, and CSV.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = { "kernel", "storage", "site", "site :: chart", "paper", "audit",
		"access", "office", "office :: listing", "imports", "membership", "account", "viewing", "content" })
package jp.mykempo.checkups;
