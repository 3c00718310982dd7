package jp.mykempo.membership.intake;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import jp.mykempo.imports.CsvColumn;
import jp.mykempo.kernel.Parsed;
import jp.mykempo.kernel.SymbolNumber;

/** The columns of the coverage master's file; {@code docs/formats/coverage-csv.md} describes them. */
enum CoverageColumn implements CsvColumn {

	INSURER(Rule::insurer, true, "保険者番号"),
	SYMBOL(Rule::symbol, true, "記号", "被保険者等記号"),
	NUMBER(Rule::number, true, "番号", "被保険者等番号"),
	BRANCH(SymbolNumber::parseBranch, true, "枝番"),
	INSURED(Rule.codes("1", "t", "本人", "t", "2", "f", "家族", "f"), true, "本人家族区分"),
	CATEGORY(Rule.codes("1", "1", "強制", "1", "2", "2", "任継", "2", "任意継続", "2", "3", "3", "特退", "3", "特例退職", "3"), true,
			"加入者区分"),
	RELATIONSHIP(Rule::text, false, "続柄"),
	NAME(Rule::text, false, "氏名漢字", "漢字氏名", "氏名"),
	KANA(Rule::kana, true, "氏名カナ", "カナ氏名", "氏名(カナ)"),
	SEX(Rule.codes("1", "1", "男", "1", "2", "2", "女", "2"), false, "性別"),
	BIRTH_DATE(Rule::date, true, "生年月日"),
	ACQUIRED_ON(Rule::date, true, "資格取得年月日", "資格取得年月日(本人)/認定年月日(家族)", "資格取得年月日/認定年月日", "資格取得日"),
	ACQUISITION_REASON(AcquisitionReason::read, false, "取得事由", "資格取得事由"),
	LOST_ON(Rule::date, true, "資格喪失年月日", "資格喪失日"),
	LOSS_REASON(LossReason::read, false, "喪失事由", "資格喪失事由"),
	EMPLOYER_CODE(Rule::text, false, "事業所コード", "事業所記号"),
	EMPLOYER_NAME(Rule::text, false, "事業所名", "事業所名称"),
	EMPLOYER_POSTAL_CODE(Rule::postalCode, false, "事業所郵便番号", "代表郵便番号"),
	EMPLOYER_ADDRESS(Rule::text, false, "事業所住所", "代表住所"),
	EMPLOYER_PHONE(Rule::text, false, "事業所電話", "事業所電話番号"),
	EMPLOYEE_NUMBER(Rule::text, false, "社員番号"),
	SHARE_OF_COSTS(Rule.codes("1", "1", "2", "2", "3", "3", "1割", "1", "2割", "2", "3割", "3"), false, "負担割合"),
	SHARE_FROM(Rule::date, false, "負担割合発効期日"),
	ELDERLY_CATEGORY(Rule::text, false, "高齢受給者区分"),
	CONTINUATION_ENDS_ON(Rule::date, false, "任継満了予定日"),
	POSTAL_CODE(Rule::postalCode, false, "郵便番号"),
	ADDRESS(Rule::text, false, "住所"),
	PHONE(Rule::text, false, "電話", "電話番号"),
	MAIL(Rule::text, false, "メール", "メールアドレス"),
	NOTICE_ISSUED_ON(Rule::date, false, "資格情報通知交付日"),
	PROTECTED(Rule.codes("0", "f", "1", "t"), false, "閲覧制限フラグ"),
	OLD_SYMBOL(Rule::symbol, false, "旧記号"),
	OLD_NUMBER(Rule::number, false, "旧番号"),
	OLD_BRANCH(SymbolNumber::parseBranch, false, "旧枝番"),
	/** When the line was written: says nothing about the member. */
	UPDATED_AT(Rule::text, false, "更新日時");

	/** Those that tell of the employer and not of the member. */
	private static final List<CoverageColumn> OF_THE_EMPLOYER = List.of(EMPLOYER_NAME, EMPLOYER_POSTAL_CODE,
			EMPLOYER_ADDRESS, EMPLOYER_PHONE);

	private static final Set<CoverageColumn> DATES = EnumSet.of(BIRTH_DATE, ACQUIRED_ON, LOST_ON, SHARE_FROM,
			CONTINUATION_ENDS_ON, NOTICE_ISSUED_ON);

	private final Rule rule;

	private final boolean required;

	private final List<String> names;

	CoverageColumn(Rule rule, boolean required, String... names) {
		this.rule = rule;
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

	/** Every file tells who left, but most lines have nothing to tell. */
	boolean mayBeEmpty() {
		return !required || this == LOST_ON;
	}

	/** The entry as the database keeps it, or why it cannot be kept. Not asked for empty entries. */
	Parsed<String> read(String entry) {
		return rule.read(entry);
	}

	/** True where a change of it is a change of the member. */
	boolean tellsOfMember() {
		return this != UPDATED_AT && !OF_THE_EMPLOYER.contains(this);
	}

	boolean isDate() {
		return DATES.contains(this);
	}

}
