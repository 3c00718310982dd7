/**
 * Paper: PDF pages measured in millimetres, set in one family of letters that is embedded in every file.
 * {@link jp.mykempo.paper.PaperDocument} writes page by page into a stream; {@link jp.mykempo.paper.Sheet} is one page,
 * on which text is shrunk, then wrapped, and never cut.
 * Letters that the family lacks are told by {@link jp.mykempo.paper.PaperFonts#missing(String)} before anything is printed.
 * Plain Java on OpenPDF; it knows no postcard and no page of the site.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = { "kernel" })
package jp.mykempo.paper;
