package jp.mykempo.account.core;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jp.mykempo.access.SealedCookie;
import jp.mykempo.access.SealedCookies;
import jp.mykempo.site.EntryCookies;
import jp.mykempo.site.LocalPath;

import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Entries of members' forms in a sealed cookie; more than a cookie can hold is not kept. */
@Component
class SealedEntryCookies implements EntryCookies {

	private final SealedCookie<Kept> cookie;

	SealedEntryCookies(SealedCookies cookies) {
		this.cookie = cookies.of("entries", Kept.class, Duration.ofMinutes(30));
	}

	/**
	 * What is sealed.
	 *
	 * @param owner the account that the form was shown to
	 * @param page where the form stands
	 */
	record Kept(String owner, String page, Map<String, String> entries) {
	}

	@Override
	public Optional<String> keep(HttpServletRequest request, HttpServletResponse response) {
		String fields = request.getParameter("_keep");
		String owner = request.getParameter("_for");
		String page = request.getParameter("_page");
		if (fields == null || owner == null || !LocalPath.isSafe(page)) {
			return Optional.empty();
		}
		try {
			this.cookie.write(response, new Kept(owner, page, entries(fields, request)));
			return Optional.of(page);
		}
		catch (IllegalArgumentException tooLong) {
			return Optional.empty();
		}
	}

	@Override
	public Map<String, String> giveBack(HttpServletRequest request, HttpServletResponse response) {
		Optional<Kept> kept = this.cookie.read(request)
			.filter(one -> one.page().equals(request.getRequestURI()) && one.owner().equals(member()));
		kept.ifPresent(given -> this.cookie.clear(response));
		return kept.map(Kept::entries).orElseGet(Map::of);
	}

	private static Map<String, String> entries(String fields, HttpServletRequest request) {
		Map<String, String> entries = new TreeMap<>();
		for (String field : fields.split(" ")) {
			String entry = request.getParameter(field);
			if (entry != null && !field.contains("password")) {
				entries.put(field, entry);
			}
		}
		return entries;
	}

	private static String member() {
		Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
		return authentication != null && authentication.getPrincipal() instanceof SignedInMember member ? member.name() : "";
	}

}
