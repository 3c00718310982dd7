package jp.mykempo.content.help;

import java.util.List;

import jp.mykempo.site.Page;

/** Where to find what: search, and the doors to all other help. */
public record HelpPage(List<String> doors) implements Page {
}
