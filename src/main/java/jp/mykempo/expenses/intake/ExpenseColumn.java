package jp.mykempo.expenses.intake;

import java.util.List;

import jp.mykempo.imports.CsvColumn;

/** The columns of the flat file of claims; {@code docs/formats/expenses.md} describes them. */
enum ExpenseColumn implements CsvColumn {

	INSURER(false, "保険者番号"),
	SYMBOL(true, "記号", "被保険者等記号", "被保険者証記号"),
	NUMBER(true, "番号", "被保険者等番号", "被保険者証番号"),
	BRANCH(false, "枝番"),
	KANA(false, "受診者カナ", "受診者氏名カナ", "氏名カナ", "カナ氏名", "受診者氏名(カナ)"),
	SEX(false, "性別", "男女区分"),
	BIRTH_DATE(false, "生年月日"),
	MONTH(true, "診療年月", "施術年月", "調剤年月"),
	TABLE(true, "点数表区分", "点数表", "診療区分", "区分"),
	IN_OR_OUT(false, "入外", "入外区分", "入院外来区分"),
	INSTITUTION_CODE(false, "医療機関コード", "医療機関等コード"),
	INSTITUTION_NAME(false, "医療機関名", "医療機関名称", "医療機関等名称"),
	DAYS(true, "日数", "診療日数", "診療実日数"),
	TOTAL(true, "総医療費", "医療費総額", "医療費の総額"),
	BY_SOCIETY(false, "健保負担", "健保負担額", "組合負担額", "保険者負担額"),
	BY_PUBLIC(false, "公費負担", "公費負担額"),
	BY_PATIENT(false, "自己負担相当額", "自己負担額", "窓口負担額"),
	MEAL_TOTAL(false, "食事療養費", "食事療養費総額"),
	MEAL_STANDARD(false, "標準負担額", "食事標準負担額"),
	HIGH_COST(false, "高額療養費", "高額療養費支給額"),
	ADDITIONAL(false, "付加給付", "付加給付額", "付加給付金"),
	PAID_MONTH(false, "支給年月"),
	SEARCH(false, "レセプト検索番号", "検索番号", "電算処理受付番号"),
	CANCELLATION(false, "取消区分", "取消");

	private final boolean required;

	private final List<String> names;

	ExpenseColumn(boolean required, String... names) {
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
