package jp.mykempo.viewing.gate;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jp.mykempo.account.CurrentMember;
import jp.mykempo.site.NotHere;
import jp.mykempo.viewing.BehindViewingGate;
import jp.mykempo.viewing.core.GateSession;
import jp.mykempo.viewing.core.OpenGate;
import jp.mykempo.viewing.core.Place;

import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/** Stands before every page that is {@link BehindViewingGate}, whatever way it is asked for. */
class GateInterceptor implements HandlerInterceptor {

	private final ViewingGate gate;

	private final GateSession session;

	GateInterceptor(ViewingGate gate, GateSession session) {
		this.gate = gate;
		this.session = session;
	}

	@Override
	public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
			throws IOException {
		Optional<BehindViewingGate> mark = mark(handler);
		if (mark.isEmpty()) {
			return true;
		}
		Optional<UUID> opening = this.session.opening(request);
		if (this.gate.decide(member(), opening, mark.get().insuredPersonOnly()) instanceof GateDecision.Open open) {
			if (open.touchDue()) {
				opening.ifPresent(this.gate::touch);
			}
			request.setAttribute(OpenGate.class.getName(), new OpenGate(open.until()));
			return true;
		}
		response.setStatus(HttpStatus.SEE_OTHER.value());
		response.setHeader("Location", "/viewing/gate?next=" + URLEncoder.encode(wanted(request), StandardCharsets.UTF_8));
		return false;
	}

	private static Optional<BehindViewingGate> mark(Object handler) {
		return handler instanceof HandlerMethod method
				? Optional.ofNullable(AnnotatedElementUtils.findMergedAnnotation(method.getMethod(), BehindViewingGate.class))
					.or(() -> Optional.ofNullable(
							AnnotatedElementUtils.findMergedAnnotation(method.getBeanType(), BehindViewingGate.class)))
				: Optional.empty();
	}

	private static CurrentMember member() {
		Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
		if (authentication == null || !(authentication.getPrincipal() instanceof CurrentMember member)) {
			throw new NotHere();
		}
		return member;
	}

	/** The page itself; for a form that came too late, the first page of its part of the site. */
	private static String wanted(HttpServletRequest request) {
		String path = request.getRequestURI();
		if (!"GET".equals(request.getMethod())) {
			return Place.of(path).map(Place::path).orElse(path);
		}
		return request.getQueryString() == null ? path : path + "?" + request.getQueryString();
	}

}
