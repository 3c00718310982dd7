package jp.mykempo.checkups.intake;

import java.util.List;

import jp.mykempo.imports.CsvColumn;

/** What is told of a check-up beside its results; columns of a CSV file, elements of a document's header. */
enum CheckupColumn implements CsvColumn {

	INSURER(false, "保険者番号", "受診者保険者番号"),
	SYMBOL(true, "記号", "被保険者記号", "受診者被保険者記号"),
	NUMBER(true, "番号", "被保険者番号", "受診者被保険者番号"),
	BRANCH(false, "枝番", "被保険者番号枝番", "受診者被保険者番号枝番"),
	NAME(false, "氏名カナ", "カナ氏名", "氏名", "受診者氏名"),
	BIRTH_DATE(true, "生年月日", "受診者生年月日"),
	SEX(true, "性別", "受診者性別"),
	EXAM_DATE(true, "健診実施年月日", "健診実施日", "受診年月日", "受診日"),
	INSTITUTION_NUMBER(false, "健診機関番号", "医療機関番号", "健診機関コード"),
	INSTITUTION_NAME(false, "健診機関名称", "健診機関名", "医療機関名称", "医療機関名"),
	REPORT(false, "報告区分"),
	PROGRAMME(false, "健診プログラム", "健診プログラムサービスコード", "プログラム種別"),
	WRITTEN(false, "ファイル作成日", "作成年月日");

	private final boolean required;

	private final List<String> names;

	CheckupColumn(boolean required, String... names) {
		this.required = required;
		this.names = List.of(names);
	}

	@Override
	public List<String> names() {
		return names;
	}

	@Override
	public boolean required() {
		return required;
	}

}
