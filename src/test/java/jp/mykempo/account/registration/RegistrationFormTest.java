package jp.mykempo.account.registration;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

import jp.mykempo.access.PasswordPolicy;
import jp.mykempo.account.core.IdentityForm;
import jp.mykempo.account.core.NewPasswordForm;
import jp.mykempo.kernel.BirthDate;
import jp.mykempo.kernel.PeopleTime;
import jp.mykempo.site.DateEntry;
import jp.mykempo.site.FieldErrors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What the form makes of entries (R2, P1). */
class RegistrationFormTest {

	private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

	private static final PasswordPolicy POLICY = new PasswordPolicy(13);

	private static final IdentityForm WHO = new IdentityForm("１２３４", "５６７８９０", "みほん はなこ",
			new DateEntry("showa", "53", "5", "6"));

	private static final RegistrationForm REST = new RegistrationForm("hanako@example.jp", "hanako@example.jp", "", "yes");

	private static final String PASSWORD = "rain on a tin roof 7";

	private final FieldErrors errors = FieldErrors.none();

	@Test
	void acceptsWhatPeopleType() {
		RegistrationClaim claim = claim(WHO, REST, PASSWORD, PASSWORD);

		assertThat(this.errors.list()).isEmpty();
		assertThat(claim.identity().symbolNumber().symbol()).isEqualTo("1234");
		assertThat(claim.identity().kana().text()).isEqualTo("ミホン　ハナコ");
		assertThat(claim.identity().birthDate()).isEqualTo(new BirthDate(LocalDate.of(1978, 5, 6)));
		assertThat(claim.loginId()).isEmpty();
		assertThat(claim.webViewing()).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "da..me@docomo.ne.jp", "dot.@docomo.ne.jp", "a+b@xn--eckwd4c7c.jp", "ｈａｎａｋｏ＠ｅｘａｍｐｌｅ．ｊｐ" })
	void acceptsUnusualAddresses(String address) {
		claim(WHO, new RegistrationForm(address, address, "", "no"), PASSWORD, PASSWORD);

		assertThat(this.errors.list()).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "hanako@example.jp,Hanako@EXAMPLE.jp,", "hanako@example.jp,hanako@example.com,account.registration.mail2.different",
			"hanako@example.jp,'',account.registration.mail2.missing", "hanako@example.jp,hanako,account.registration.mail2.different" })
	void comparesTheTwoAddresses(String first, String second, String mistake) {
		claim(WHO, new RegistrationForm(first, second, "", "yes"), PASSWORD, PASSWORD);

		assertThat(mistake("mail2")).isEqualTo(Optional.ofNullable(mistake));
	}

	@Test
	void aWrongAddressIsToldOnceNotTwice() {
		claim(WHO, new RegistrationForm("hanako", "hanako", "", "yes"), PASSWORD, PASSWORD);

		assertThat(this.errors.list()).extracting(FieldErrors.FieldError::field).containsExactly("mail");
	}

	@ParameterizedTest
	@CsvSource({ "'',Settled one,account.core.password.missing,", "rain on a tin roof 7,'',,account.core.password2.missing",
			"rain on a tin roof 7,rain on a tin roof 8,,account.core.password2.different", "short,other,access.password.short,",
			"hanako@example.jp,hanako@example.jp,access.password.own-id,", "1234-567890-1234-567890,x,access.password.own-number,",
			"ミホンハナコミホンハナコミ,x,access.password.own-name,", "昭和53年5月6日 昭和53年5月6日,x,access.password.own-birth-date," })
	void looksAtThePassword(String password, String repeated, String mistake, String mistakeOfSecond) {
		claim(WHO, REST, password, repeated);

		assertThat(mistake("password")).isEqualTo(Optional.ofNullable(mistake));
		assertThat(mistake("password2")).isEqualTo(Optional.ofNullable(mistakeOfSecond));
	}

	@Test
	void aLoginIdInThePasswordIsRefusedToo() {
		claim(WHO, new RegistrationForm("a@example.jp", "a@example.jp", "TinRoof", "yes"), "my tinroof is red", "my tinroof is red");

		assertThat(mistake("password")).contains("access.password.own-id");
	}

	@ParameterizedTest
	@ValueSource(strings = { " ", "　", "\u200b" })
	void anEmptyLoginIdIsNone(String blank) {
		assertThat(claim(WHO, new RegistrationForm("a@example.jp", "a@example.jp", blank, "no"), PASSWORD, PASSWORD).loginId()).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "maybe", "YES", "はい" })
	void theChoiceHasToBeMade(String web) {
		claim(WHO, new RegistrationForm("a@example.jp", "a@example.jp", "", web), PASSWORD, PASSWORD);

		assertThat(mistake("web-yes")).contains("account.registration.web.missing");
	}

	@Test
	void aDraftIsTheSameClaimAgain() {
		RegistrationClaim claim = claim(WHO, new RegistrationForm("Ａ@example.jp", "a@example.jp", "HANAKO", "no"), PASSWORD, PASSWORD);
		Draft draft = Draft.ready(claim, new DateEntry("showa", " ５３ ", "５月", "6"), "hash");

		assertThat(draft.rest().toClaim(draft.who(), new PasswordEntry.Settled(), this.errors, TODAY)).isEqualTo(claim);
		assertThat(draft.sendable()).isTrue();
		assertThat(draft.refused(Refusal.of(Refusal.Kind.REGISTERED)).sendable()).isFalse();
		assertThat(draft.toString() + claim + REST + new PasswordEntry.Typed(new NewPasswordForm(PASSWORD, PASSWORD), POLICY))
			.doesNotContainIgnoringCase("hanako")
			.doesNotContain(PASSWORD);
	}

	@Test
	void aMinimumAgeIsTheSocietysChoice() {
		Clock clock = Clock.fixed(Instant.parse("2026-11-22T03:00:00Z"), PeopleTime.JAPAN);

		assertThat(new MinimumAge(new RegistrationProperties(0), clock).reached(new BirthDate(TODAY))).isTrue();
		MinimumAge fifteen = new MinimumAge(new RegistrationProperties(15), clock);
		assertThat(fifteen.reached(new BirthDate(TODAY.minusYears(15)))).isTrue();
		assertThat(fifteen.reached(new BirthDate(TODAY.minusYears(15).plusDays(1)))).isFalse();
	}

	private RegistrationClaim claim(IdentityForm who, RegistrationForm rest, String password, String repeated) {
		return rest.toClaim(who, new PasswordEntry.Typed(new NewPasswordForm(password, repeated), POLICY), this.errors, TODAY);
	}

	private Optional<String> mistake(String field) {
		return this.errors.of(field).map(message -> message.key());
	}

}
