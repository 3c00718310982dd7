package jp.mykempo.access.session;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

import jp.mykempo.access.SessionPrincipal;
import org.junit.jupiter.api.Test;

import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextImpl;

import static org.assertj.core.api.Assertions.assertThat;

/** What was read lately is not read again, and no request changes what another one gets. */
class AttributeValuesTest {

	private final AttributeValues values = new AttributeValues();

	record Member(String name, int generation) implements SessionPrincipal {
	}

	record Note(String text) implements Serializable {
	}

	@Test
	void aRecordIsReadOnce() throws Exception {
		assertThat(of(new Note("a"))).isSameAs(of(new Note("a"))).isNotEqualTo(of(new Note("b")));
	}

	@Test
	void eachRequestHasItsOwnContext() throws Exception {
		SecurityContext context = new SecurityContextImpl(
				UsernamePasswordAuthenticationToken.authenticated(new Member("m:1", 1), null, List.of()));
		((SecurityContext) of(context)).setAuthentication(null);
		assertThat(of(context)).isEqualTo(context);
	}

	@Test
	void whatCanBeChangedIsReadEachTime() throws Exception {
		List<String> list = new ArrayList<>(List.of("a"));
		assertThat(of(list)).isEqualTo(list).isNotSameAs(of(list));
	}

	private Object of(Object value) throws Exception {
		return this.values.of(AttributeBytes.write(value));
	}

}
