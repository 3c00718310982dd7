/**
 * Staff accounts (職員): who there is, adding, roles by four eyes, closing, a new setup link. The very first account, and
 * any when no administrator is left, comes from the command line ({@code staff}).
 */
package jp.mykempo.office.team;
