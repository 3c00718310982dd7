package jp.mykempo.checkups.healthage.intake;

import java.util.List;

import jp.mykempo.imports.CsvColumn;

/** The columns of a file of health ages; {@code docs/formats/health-age-csv.md} describes them. */
enum HealthAgeColumn implements CsvColumn {

	INSURER(false, "保険者番号"),
	SYMBOL(true, "記号", "被保険者等記号"),
	NUMBER(true, "番号", "被保険者等番号"),
	BRANCH(false, "枝番"),
	KANA(false, "カナ氏名", "氏名カナ"),
	BIRTH_DATE(true, "生年月日"),
	YEAR(false, "年度"),
	MEASURED_ON(false, "健診日", "健診実施年月日", "受診日"),
	YEARS(true, "健康年齢"),
	SOURCE(true, "出所", "モデル名");

	private final boolean required;

	private final List<String> names;

	HealthAgeColumn(boolean required, String... names) {
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

}
