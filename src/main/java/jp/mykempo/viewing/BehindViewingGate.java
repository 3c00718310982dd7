package jp.mykempo.viewing;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks controllers (or single methods of them) whose pages show health and medical data: they open only after the
 * viewing password (V1). Whoever has not given it is led to the gate, and from there to the page that was wanted.
 * <pre>&#64;Controller &#64;BehindViewingGate class ResultsController { … }</pre>
 * A page still has to ask whose data the member may see; the gate only says that it is the member.
 */
@Documented
@Target({ ElementType.TYPE, ElementType.METHOD })
@Retention(RetentionPolicy.RUNTIME)
public @interface BehindViewingGate {

	/** Whether the page is for insured persons alone, not for dependants (V2). */
	boolean insuredPersonOnly() default false;

}
