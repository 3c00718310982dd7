package jp.mykempo.office.core;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.time.Clock;
import java.util.List;

import jp.mykempo.office.AllowedTo;
import jp.mykempo.office.OfficeDoor;
import jp.mykempo.site.ErrorLook;
import jp.mykempo.site.PublicPaths;

import org.springframework.aop.Advisor;
import org.springframework.aop.support.DefaultPointcutAdvisor;
import org.springframework.aop.support.StaticMethodMatcherPointcut;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Role;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.stereotype.Controller;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Puts the check of roles before pages and use cases, and the menu around pages. */
@Configuration(proxyBeanMethods = false)
class OfficeWebConfiguration {

	@Bean
	WebMvcConfigurer officeWebMvc(List<OfficeDoor> doors, List<PublicPaths> open, Clock clock) {
		return new WebMvcConfigurer() {

			@Override
			public void addInterceptors(InterceptorRegistry registry) {
				registry.addInterceptor(new MenuInterceptor(doors, clock)).excludePathPatterns("/assets/**");
				registry.addInterceptor(new RoleInterceptor(open)).addPathPatterns("/office", "/office/**");
			}

		};
	}

	@Bean
	ErrorLook officeErrors() {
		return new OfficeErrors();
	}

	/** Before the transaction, which need not begin for those who may not. */
	@Bean
	@Role(BeanDefinition.ROLE_INFRASTRUCTURE)
	static Advisor roleAdvisor() {
		DefaultPointcutAdvisor advisor = new DefaultPointcutAdvisor(new UseCases(), new RoleAdvice());
		advisor.setOrder(Ordered.HIGHEST_PRECEDENCE);
		return advisor;
	}

	/** Public methods that {@link AllowedTo} speaks about; pages have their interceptor. */
	private static final class UseCases extends StaticMethodMatcherPointcut {

		@Override
		public boolean matches(Method method, Class<?> type) {
			return Modifier.isPublic(method.getModifiers()) && method.getDeclaringClass() != Object.class
					&& !AnnotatedElementUtils.hasAnnotation(type, Controller.class) && RoleCheck.of(method, type) != null;
		}

	}

}
