package jp.mykempo.account.intake;

import java.util.List;

import jp.mykempo.imports.CsvColumn;

/** The columns of a file of former accounts; {@code docs/formats/legacy-accounts-csv.md} describes them. */
enum AccountColumn implements CsvColumn {

	LOGIN_ID(true, "ログインID"),
	SYMBOL(true, "記号", "被保険者等記号"),
	NUMBER(true, "番号", "被保険者等番号"),
	BRANCH(false, "枝番"),
	KANA(true, "カナ氏名", "氏名カナ"),
	BIRTH_DATE(true, "生年月日"),
	MAIL(false, "メールアドレス"),
	MAIL_VERIFIED(true, "メール確認済"),
	LAST_LOGIN(false, "最終ログイン"),
	WEB_VIEWING(true, "Web閲覧希望"),
	PASSWORD_HASH(true, "パスワードハッシュ");

	private final boolean required;

	private final List<String> names;

	AccountColumn(boolean required, String... names) {
		this.required = required;
		this.names = List.of(names);
	}

	@Override
	public List<String> names() {
		return this.names;
	}

	@Override
	public boolean required() {
		return this.required;
	}

	/** Longest entry that can be right. */
	int longest() {
		return this == PASSWORD_HASH ? 500 : 300;
	}

}
