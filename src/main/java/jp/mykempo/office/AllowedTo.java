package jp.mykempo.office;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Who may do this (T1): staff with one of these roles, and nobody else. On every controller below {@code /office} and
 * on the public methods of every use case behind it; on a type for all its methods, on a method for that one instead.
 * <pre>&#64;AllowedTo(Role.POSTCARDS)
 * class BatchController { … }</pre>
 * Others get the office's page that says whom to ask (403). Work of jobs and commands calls methods without it.
 * Methods of use cases are public, or the check could not stand before them.
 */
@Documented
@Target({ ElementType.TYPE, ElementType.METHOD })
@Retention(RetentionPolicy.RUNTIME)
public @interface AllowedTo {

	/** One of these is enough. */
	Role[] value() default {};

	/** Whoever is staff, whatever the role. */
	boolean anyRole() default false;

}
