/**
 * Ten years of check-ups of the made-up society: who was examined when and where, what each institution measures, by
 * which method, how it was asked in the phase (期) of the year, and the deliveries in which the results arrive.
 */
package jp.mykempo.demo.society.checkups;
