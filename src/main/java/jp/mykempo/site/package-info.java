/**
 * The frame of every page: layout and components, languages, forms and their errors, error pages, security headers,
 * request log, and the society's profile that pages and letters speak from.
 * A controller returns an {@link jp.mykempo.site.Answer}: a page record whose template has the same path, or a redirect.
 * Knows no module with pages of its own; who visits is told to it through {@link jp.mykempo.site.Visitor}.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = { "kernel", "storage" })
package jp.mykempo.site;
