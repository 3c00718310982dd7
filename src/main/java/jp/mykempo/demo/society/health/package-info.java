/**
 * How the members of the made-up society are: a constitution drawn once for life, and what becomes of it year by year.
 * Means and spreads follow what is published of adults in Japan (国民健康・栄養調査, NDBオープンデータ 特定健診), rounded; they are
 * plausible, not exact.
 */
package jp.mykempo.demo.society.health;
