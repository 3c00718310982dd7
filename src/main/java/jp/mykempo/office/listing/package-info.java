/**
 * Dense lists of desks (一覧): what was asked for ({@link jp.mykempo.office.listing.ListRequest}), what is shown
 * ({@link jp.mykempo.office.listing.Listing}), and all of it as a file ({@link jp.mykempo.office.listing.Csv}).
 */
@org.springframework.modulith.NamedInterface("listing")
package jp.mykempo.office.listing;
