package jp.mykempo.demo.society;

/** A family or given name as written, in katakana, and in the letters that login IDs are made of. */
record NamePart(String written, String kana, String romaji) {
}
