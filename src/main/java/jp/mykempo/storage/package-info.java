/**
 * Where everything is kept: the data folder, PostgreSQL (embedded in that folder or any server), its two roles, the
 * migrations of all modules, the jobs that survive a restart, and the commands of the command line.
 * Knows no other module; every module may use it.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {})
package jp.mykempo.storage;
