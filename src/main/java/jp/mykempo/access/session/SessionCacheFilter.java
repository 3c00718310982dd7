package jp.mykempo.access.session;

import java.io.IOException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.web.filter.OncePerRequestFilter;

/** Opens and closes the {@link SessionCache} around each request. */
final class SessionCacheFilter extends OncePerRequestFilter {

	private final SessionCache cache;

	SessionCacheFilter(SessionCache cache) {
		this.cache = cache;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		this.cache.begin();
		try {
			chain.doFilter(request, response);
		}
		finally {
			this.cache.end();
		}
	}

	@Override
	protected boolean shouldNotFilterErrorDispatch() {
		return false;
	}

}
