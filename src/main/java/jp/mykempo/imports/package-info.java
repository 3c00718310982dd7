/**
 * How files come in: reading CSV safely, the ledger of runs, progress, line errors, one apply at a time.
 * What a file means is known to the modules that implement {@link jp.mykempo.imports.FileImporter}.
 * A run is wholly in or wholly out: {@link jp.mykempo.imports.Imports} gives the importer one transaction.
 * On the command line: {@code import KIND FILE [--apply]}.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = { "kernel", "storage", "site", "audit" })
package jp.mykempo.imports;
