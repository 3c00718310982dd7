package jp.mykempo.expenses.intake;

/**
 * Where the records of a claim file hold what is needed, counted from 0: the record's name. They differ by the table of
 * points (点数表); −1 where a table does not have it.
 */
enum RecordLayout {

	/** 医科. */
	MEDICAL("1", new Claim(6, 13, 18, 36, 7), new Costs(4, 5, 8, 11), new Public(5, 6)),
	/** 歯科. */
	DENTAL("3", new Claim(6, -1, -1, 25, 7), new Costs(4, 5, 7, 10), new Public(5, 6)),
	/** 調剤. */
	PHARMACY("4", new Claim(6, -1, -1, 41, 7), new Costs(4, 5, -1, 9), new Public(5, 7));

	/** 種別 begins with it. */
	final String table;

	final Claim claim;

	final Costs costs;

	final Public publicShare;

	RecordLayout(String table, Claim claim, Costs costs, Public publicShare) {
		this.table = table;
		this.claim = claim;
		this.costs = costs;
		this.publicShare = publicShare;
	}

	/** Columns of RE: 生年月日, カルテ番号等, 検索番号, カタカナ氏名, 給付割合. */
	record Claim(int birthDate, int chart, int search, int kana, int benefit) {
	}

	/** Columns of HO: 診療実日数 (処方箋受付回数), 合計点数, 食事療養合計金額, 負担金額. */
	record Costs(int days, int points, int meals, int byPatient) {
	}

	/** Columns of KO: 点数, 負担金額. */
	record Public(int points, int byPatient) {
	}

}
