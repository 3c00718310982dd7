/**
 * How files come in: reading CSV safely, the ledger of runs, progress, line errors, one apply at a time.
 * What a file means is known to the modules that implement {@link jp.mykempo.imports.FileImporter}.
 * A run is wholly in or wholly out: {@link jp.mykempo.imports.Imports} gives the importer one transaction.
 * On the command line: {@code import KIND FILE [--apply]}; for staff: {@code desk}, the pages under {@code /office/imports}.
 */
@org.springframework.modulith.ApplicationModule(
		allowedDependencies = { "kernel", "storage", "site", "audit", "office", "office :: listing" })
package jp.mykempo.imports;
