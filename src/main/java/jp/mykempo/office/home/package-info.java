/** The desk's first page (やること): what waits for whoever has logged in, and since when. */
package jp.mykempo.office.home;
