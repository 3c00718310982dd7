package jp.mykempo.office.core;

import java.util.Optional;

import jp.mykempo.site.ErrorLook;
import jp.mykempo.site.ErrorPage;
import jp.mykempo.site.Page;

/** Shows errors of the office in the office's frame. */
class OfficeErrors implements ErrorLook {

	@Override
	public Optional<Page> of(ErrorPage error, String path) {
		return path.equals("/office") || path.startsWith("/office/") ? Optional.of(new OfficeErrorPage(error))
				: Optional.empty();
	}

}
