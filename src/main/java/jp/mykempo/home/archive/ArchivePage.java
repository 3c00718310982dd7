package jp.mykempo.home.archive;

import jp.mykempo.site.Page;

/** 「ご自分の情報をまとめて保存」: what is in the archive, and the button that saves it. */
public record ArchivePage() implements Page {
}
