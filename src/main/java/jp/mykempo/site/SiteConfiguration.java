package jp.mykempo.site;

import java.time.Duration;
import java.util.List;
import java.util.Locale;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.web.filter.RequestContextFilter;
import org.springframework.web.method.support.HandlerMethodReturnValueHandler;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Wires the frame into Spring MVC: pages, static files, language, form keys. */
@Configuration(proxyBeanMethods = false)
class SiteConfiguration {

	@Bean
	static TemplateEngine templates() {
		TemplateEngine engine = TemplateEngine.createPrecompiled(null, ContentType.Html, null, "mykempo.templates");
		engine.setBinaryStaticContent(true);
		return engine;
	}

	/** Not needed: the dispatcher tells request and language to those who ask, and nobody asks before. */
	@Bean
	FilterRegistrationBean<RequestContextFilter> withoutRequestContextFilter() {
		FilterRegistrationBean<RequestContextFilter> none = new FilterRegistrationBean<>(new RequestContextFilter());
		none.setEnabled(false);
		return none;
	}

	@Bean
	LocaleResolver localeResolver() {
		return new LocaleResolver() {

			@Override
			public Locale resolveLocale(HttpServletRequest request) {
				return Preferences.locale(request);
			}

			@Override
			public void setLocale(HttpServletRequest request, HttpServletResponse response, Locale locale) {
				throw new UnsupportedOperationException("chosen by ?lang=");
			}

		};
	}

	@Bean
	WebMvcConfigurer siteWebMvc(ObjectProvider<AnswerHandler> answers, Preferences preferences, FormKeys formKeys) {
		return new WebMvcConfigurer() {

			@Override
			public void addReturnValueHandlers(List<HandlerMethodReturnValueHandler> handlers) {
				handlers.add(answers.getObject());
			}

			@Override
			public void addInterceptors(InterceptorRegistry registry) {
				registry.addInterceptor(new LanguageInterceptor(preferences)).excludePathPatterns("/assets/**");
				registry.addInterceptor(new FormKeyInterceptor(formKeys));
			}

			@Override
			public void addResourceHandlers(ResourceHandlerRegistry registry) {
				registry.addResourceHandler("/assets/**")
					.addResourceLocations("classpath:/static/")
					.setCacheControl(CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable());
			}

		};
	}

}
