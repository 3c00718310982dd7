package jp.mykempo.account.core;

import jakarta.servlet.http.HttpServletResponse;
import jp.mykempo.access.HashingBusy;
import jp.mykempo.site.Answer;
import jp.mykempo.site.ErrorPage;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/** Too many passwords wait to be hashed: asks to come again in a moment instead of letting everybody wait (P2). */
@ControllerAdvice
class BusyAdvice {

	private static final String SECONDS = "10";

	@ExceptionHandler(HashingBusy.class)
	Answer busy(HttpServletResponse response) {
		response.setHeader(HttpHeaders.RETRY_AFTER, SECONDS);
		return new ErrorPage(HttpStatus.SERVICE_UNAVAILABLE, "busy");
	}

}
