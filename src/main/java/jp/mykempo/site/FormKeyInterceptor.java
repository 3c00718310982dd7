package jp.mykempo.site;

import java.io.IOException;
import java.util.Optional;
import java.util.regex.Pattern;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.HandlerInterceptor;

/** Lets a form with a key ({@code _key}) through once; whoever sends it again gets the first answer. */
class FormKeyInterceptor implements HandlerInterceptor {

	private static final Pattern KEY = Pattern.compile("[0-9a-f-]{36}");

	private static final int WAITS = 50;

	private static final int WAIT_MILLIS = 100;

	private final FormKeys keys;

	FormKeyInterceptor(FormKeys keys) {
		this.keys = keys;
	}

	@Override
	public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
			throws IOException {
		String key = key(request);
		if (key == null || this.keys.claim(key)) {
			return true;
		}
		Optional<String> answer = awaitAnswer(key);
		if (answer.isEmpty()) {
			return true;
		}
		response.setStatus(HttpStatus.SEE_OTHER.value());
		response.setHeader("Location", answer.get());
		return false;
	}

	@Override
	public void afterCompletion(HttpServletRequest request, HttpServletResponse response, Object handler,
			Exception failure) {
		String key = key(request);
		if (key == null) {
			return;
		}
		String location = response.getHeader("Location");
		if (failure == null && location != null && response.getStatus() == HttpStatus.SEE_OTHER.value()) {
			this.keys.answered(key, location);
		}
		else {
			this.keys.release(key);
		}
	}

	private Optional<String> awaitAnswer(String key) {
		for (int i = 0; i < WAITS; i++) {
			Optional<String> answer = this.keys.answer(key);
			if (answer.isPresent() || this.keys.claim(key)) {
				return answer;
			}
			pause();
		}
		return Optional.empty();
	}

	private static void pause() {
		try {
			Thread.sleep(WAIT_MILLIS);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	private static String key(HttpServletRequest request) {
		if (!"POST".equals(request.getMethod())) {
			return null;
		}
		String key = request.getParameter("_key");
		return key != null && KEY.matcher(key).matches() ? key : null;
	}

}
