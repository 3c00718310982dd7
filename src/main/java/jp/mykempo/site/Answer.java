package jp.mykempo.site;

/** What a controller answers: a page to be shown, another address to go to, or a file to keep. */
public sealed interface Answer permits Page, Redirect, Download {
}
