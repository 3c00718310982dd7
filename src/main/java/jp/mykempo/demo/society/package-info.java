/**
 * The made-up society: who its people are, and the files that a real society would send about them. Pure functions of
 * (size, seed, day), without Spring or database; the demo and the benchmarks read what is written here.
 */
package jp.mykempo.demo.society;
