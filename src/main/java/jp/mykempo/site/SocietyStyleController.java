package jp.mykempo.site;

import java.time.Duration;

import org.springframework.context.annotation.Bean;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The society's three colours as a style sheet of their own, since no page may carry styles in itself (X8). */
@Controller
class SocietyStyleController {

	private final String style;

	SocietyStyleController(SocietyProfile society) {
		SocietyProfile.Brand brand = society.brand();
		this.style = ":root { --primary: %s; --primary-hover: %s; --primary-active: %s; }\n.mark-ground { fill: %s; }\n"
			.formatted(brand.primary(), brand.hover(), brand.active(), brand.primary());
	}

	@GetMapping("/society.css")
	ResponseEntity<String> style() {
		return ResponseEntity.ok()
			.contentType(MediaType.valueOf("text/css"))
			.cacheControl(CacheControl.maxAge(Duration.ofHours(1)).cachePublic())
			.body(this.style);
	}

	@Bean
	static PublicPaths stylePaths() {
		return PublicPaths.of("/society.css");
	}

}
