/**
 * Check-up results as institutions send them: the ministry's CDA documents (hc08), their archives with an index (ix08),
 * and the CSV with a header of item codes. What is written here is valid by the ministry's schemas; whose results they
 * are is {@code demo.society.checkups}'s matter.
 */
package jp.mykempo.demo.society.cda;
