/**
 * What treating the members of the made-up society cost: visits by season and age, medicines after them, dentists, a
 * stay in hospital now and then, and who paid which part; as the files in which a society is told of it.
 */
package jp.mykempo.demo.society.expenses;
