package jp.mykempo.office.account;

import java.util.List;

import jp.mykempo.site.Page;

/** Shows recovery codes that were just made, to be printed or written down. */
public record FreshCodesPage(List<String> codes, String name) implements Page {

	/** Without the codes. */
	@Override
	public String toString() {
		return "FreshCodesPage";
	}

}
