package jp.mykempo.site;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;

import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.stereotype.Controller;

/** Answers every error with a page in plain words; details go to the log alone. */
@Controller
class ErrorPageController implements ErrorController {

	@RequestMapping("/error")
	Answer error(HttpServletRequest request) {
		Object code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
		HttpStatus status = code instanceof Integer number ? HttpStatus.resolve(number) : HttpStatus.NOT_FOUND;
		return ErrorPage.of(status == null ? HttpStatus.INTERNAL_SERVER_ERROR : status);
	}

}
