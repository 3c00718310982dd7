package jp.mykempo.account.notice;

import jp.mykempo.site.Page;

import org.springframework.http.HttpStatus;

/** Says that the posted password's time was over before an own one was set, and what to do. */
public record OverPage() implements Page {

	@Override
	public HttpStatus status() {
		return HttpStatus.GONE;
	}

}
