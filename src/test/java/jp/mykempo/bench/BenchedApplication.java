package jp.mykempo.bench;

import java.io.IOException;

import javax.sql.DataSource;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jp.mykempo.MyKempoApplication;

import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.core.PriorityOrdered;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * The site with a bare handler in front of it. A request with {@code X-Record} is answered by the site, its statements
 * and bytes noted; {@code /bench/bare} sends the same statements, headers and bytes with none of the site around them.
 */
final class BenchedApplication {

	static final String BARE = "/bench/bare";

	static final String RECORD = "X-Record";

	private BenchedApplication() {
	}

	public static void main(String[] arguments) {
		new SpringApplicationBuilder(MyKempoApplication.class)
			.initializers(application -> prepare((GenericApplicationContext) application))
			.run(arguments);
	}

	private static void prepare(GenericApplicationContext application) {
		application.getBeanFactory().addBeanPostProcessor(new BeanPostProcessor() {
			@Override
			public Object postProcessAfterInitialization(Object bean, String name) {
				return (bean instanceof DataSource source && name.equals("dataSource")) ? new Replay.Source(source) : bean;
			}
		});
		application.registerBean("bareHandler", First.class, () -> new First(application));
	}

	/** Comes before every other filter. */
	static final class First extends FilterRegistrationBean<Bare> implements PriorityOrdered {

		First(GenericApplicationContext application) {
			setFilter(new Bare(application));
			setOrder(Ordered.HIGHEST_PRECEDENCE);
		}

	}

	/** Answers {@code /bench/bare} with what was recorded last. */
	static final class Bare extends HttpFilter {

		private final transient GenericApplicationContext application;

		private transient volatile Replay replay;

		private transient volatile DataSource source;

		Bare(GenericApplicationContext application) {
			this.application = application;
		}

		@Override
		protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
				throws IOException, ServletException {
			if (request.getRequestURI().equals(BARE)) {
				this.replay.again(this.source, response);
			}
			else if (request.getHeader(RECORD) != null) {
				record(request, response, chain);
			}
			else {
				chain.doFilter(request, response);
			}
		}

		private void record(ServletRequest request, HttpServletResponse response, FilterChain chain)
				throws IOException, ServletException {
			ContentCachingResponseWrapper answer = new ContentCachingResponseWrapper(response);
			Replay recorded = Replay.begin();
			chain.doFilter(request, (ServletResponse) answer);
			this.source = this.application.getBean(Replay.Source.class).getTargetDataSource();
			this.replay = recorded.end(answer, answer.getContentAsByteArray());
			response.setHeader(RECORD, String.valueOf(recorded.statements()));
			answer.copyBodyToResponse();
		}

	}

}
