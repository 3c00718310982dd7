package jp.mykempo.site;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** Answers every error with a page in plain words; details go to the log alone. */
@Controller
class ErrorPageController implements ErrorController {

	private final ObjectProvider<ErrorLook> looks;

	ErrorPageController(ObjectProvider<ErrorLook> looks) {
		this.looks = looks;
	}

	@RequestMapping("/error")
	Answer error(HttpServletRequest request) {
		Object code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
		HttpStatus status = code instanceof Integer number ? HttpStatus.resolve(number) : HttpStatus.NOT_FOUND;
		ErrorPage page = page(status == null ? HttpStatus.INTERNAL_SERVER_ERROR : status, request);
		String path = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String uri ? uri : "";
		return this.looks.stream().flatMap(look -> look.of(page, path).stream()).findFirst().orElse(page);
	}

	private static ErrorPage page(HttpStatus status, HttpServletRequest request) {
		return request.getAttribute(ErrorPage.KIND) instanceof String kind ? new ErrorPage(status, kind)
				: ErrorPage.of(status);
	}

}
