package jp.mykempo.postcards.core;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

/** Reads the settings of postcards. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(PostcardProperties.class)
class PostcardsConfiguration {
}
