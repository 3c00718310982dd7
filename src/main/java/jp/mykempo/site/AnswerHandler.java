package jp.mykempo.site;

import java.io.IOException;
import java.util.Locale;
import java.util.Map;

import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodReturnValueHandler;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Carries out an {@link Answer}: renders the page's template, redirects, or sends the file. */
@Component
class AnswerHandler implements HandlerMethodReturnValueHandler {

	private final TemplateEngine templates;

	private final Frame.Surroundings surroundings;

	AnswerHandler(TemplateEngine templates, Words words, SocietyProfile society, Assets assets) {
		this.templates = templates;
		this.surroundings = new Frame.Surroundings(words, society, assets);
	}

	@Override
	public boolean supportsReturnType(MethodParameter type) {
		return Answer.class.isAssignableFrom(type.getParameterType());
	}

	@Override
	public void handleReturnValue(Object answer, MethodParameter type, ModelAndViewContainer container,
			NativeWebRequest web) throws IOException {
		container.setRequestHandled(true);
		HttpServletRequest request = web.getNativeRequest(HttpServletRequest.class);
		HttpServletResponse response = web.getNativeResponse(HttpServletResponse.class);
		switch ((Answer) answer) {
			case Page page -> show(page, request, response);
			case Redirect redirect -> redirect(redirect, response);
			case Download download -> send(download, Preferences.locale(request), response);
		}
	}

	void show(Page page, HttpServletRequest request, HttpServletResponse response) throws IOException {
		Locale locale = Preferences.locale(request);
		Utf8ByteOutput output = new Utf8ByteOutput();
		this.templates.render(page.template(),
				Map.of("frame", new Frame(request, locale, this.surroundings), "page", page), output);
		response.setStatus(page.status().value());
		response.setContentType("text/html;charset=UTF-8");
		response.setHeader("Content-Language", locale.getLanguage());
		byte[] body = output.toByteArray(); // in one go, since each write passes through all that guards the answer
		response.setContentLength(body.length);
		response.getOutputStream().write(body);
	}

	private void send(Download download, Locale locale, HttpServletResponse response) throws IOException {
		Words words = this.surroundings.words();
		String ending = "." + download.ending();
		response.setContentType(download.type());
		response.setHeader(HttpHeaders.CONTENT_DISPOSITION, FileNames.attachment(
				words.text(Locale.ENGLISH, download.name()) + ending, words.text(locale, download.name()) + ending));
		download.content().writeTo(response.getOutputStream());
	}

	private static void redirect(Redirect redirect, HttpServletResponse response) {
		response.setStatus(HttpStatus.SEE_OTHER.value());
		response.setHeader("Location", redirect.path());
	}

}
