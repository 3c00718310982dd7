package jp.mykempo.site;

/** What a controller answers: a page to be shown, or another address to go to. */
public sealed interface Answer permits Page, Redirect {
}
