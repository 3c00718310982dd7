package jp.mykempo.demo.society;

/** An employer (事業所): its code, the symbol of its people's numbers, and the representative address (代表住所). */
record Employer(String code, String symbol, String name, Home office) {
}
