package jp.mykempo.access.passkey;

import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;

import jp.mykempo.TestDatabase;
import jp.mykempo.access.Passkey;
import jp.mykempo.access.PasskeyChallenge;
import jp.mykempo.access.PasskeyOwner;
import jp.mykempo.access.PasskeyProof;
import jp.mykempo.access.PasskeyRegistration;
import jp.mykempo.access.Passkeys;
import jp.mykempo.access.RelyingParties;
import jp.mykempo.access.Sessions;
import jp.mykempo.access.SoftAuthenticator;
import jp.mykempo.access.Together;
import jp.mykempo.audit.AuditTrail;
import jp.mykempo.storage.PublicAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/** A passkey proves its owner, verified, at this site, on its side, for this challenge, once (P7, T1). */
class PasskeysTest {

	private static final TestDatabase database = TestDatabase.fresh();

	private static final JdbcClient sql = database.sql();

	private static final String HERE = "https://my.example.jp";

	private static final AtomicInteger count = new AtomicInteger();

	private static final JsonMapper json = new JsonMapper();

	private static final Random random = new Random(20261122);

	private final RelyingParties parties = new RelyingParties(sql, new AuditTrail(sql), PublicAddress.of(HERE));

	private final Passkeys passkeys = this.parties.of("s:", "MyKempo");

	private final SoftAuthenticator device = new SoftAuthenticator(HERE);

	private final String staff = principal("s:");

	@Test
	void aPasskeyProvesItsOwner() {
		PasskeyRegistration made = register(this.device);

		assertThat(made).isInstanceOf(PasskeyRegistration.Registered.class);
		assertThat(prove(this.device)).isEqualTo(new PasskeyProof.Proved(this.staff));
		assertThat(prove(this.device)).as("and again").isEqualTo(new PasskeyProof.Proved(this.staff));
		assertThat(this.passkeys.list(this.staff)).singleElement().satisfies(passkey -> {
			assertThat(passkey.name()).isEqualTo("my key");
			assertThat(passkey.lastUsedAt()).isPresent();
		});
	}

	@Test
	void oneThatCountsNothingProvesToo() {
		this.device.withoutCounter();
		register(this.device);

		assertThat(prove(this.device)).isEqualTo(new PasskeyProof.Proved(this.staff));
		assertThat(prove(this.device)).isEqualTo(new PasskeyProof.Proved(this.staff));
	}

	@Test
	void bothAreAskedToVerifyTheirUserAndToKeepTheKey() {
		PasskeyChallenge challenge = this.passkeys.challenge(this.staff);

		assertThat(this.passkeys.askToRegister(challenge, owner())).contains("\"residentKey\":\"required\"",
				"\"userVerification\":\"required\"", "\"id\":\"my.example.jp\"", challenge.value());
		assertThat(this.passkeys.askToProve(challenge)).contains("\"userVerification\":\"required\"", challenge.value());
	}

	@Test
	void aDeviceThatHasOneIsToldAndMakesNoSecond() {
		register(this.device);
		PasskeyChallenge challenge = this.passkeys.challenge(this.staff);

		assertThat(this.passkeys.askToRegister(challenge, owner())).contains("\"excludeCredentials\":[{");
		assertThat(register(this.device)).isEqualTo(new PasskeyRegistration.Known());
	}

	@Test
	void aChallengeIsAnsweredOnce() {
		register(this.device);
		PasskeyChallenge challenge = this.passkeys.challenge("");
		String proof = this.device.get(this.passkeys.askToProve(challenge));

		assertThat(this.passkeys.prove(challenge, proof)).isEqualTo(new PasskeyProof.Proved(this.staff));
		assertThat(this.passkeys.prove(challenge, proof)).isEqualTo(new PasskeyProof.Late());
	}

	@Test
	void ofManyAnswersAtOnceOneCounts() throws Exception {
		register(this.device.withoutCounter());
		PasskeyChallenge challenge = this.passkeys.challenge("");
		String proof = this.device.get(this.passkeys.askToProve(challenge));

		List<PasskeyProof> outcomes = Together.run(8, () -> this.passkeys.prove(challenge, proof));

		assertThat(outcomes).filteredOn(PasskeyProof.Proved.class::isInstance).hasSize(1);
		assertThat(outcomes).filteredOn(PasskeyProof.Late.class::isInstance).hasSize(7);
	}

	@Test
	void anotherChallengeIsNotAnswered() {
		register(this.device);
		String proof = this.device.get(this.passkeys.askToProve(this.passkeys.challenge("")));

		assertThat(this.passkeys.prove(this.passkeys.challenge(""), proof)).isEqualTo(new PasskeyProof.Unfit());
	}

	@Test
	void whoAskedRegisters() {
		PasskeyChallenge challenge = this.passkeys.challenge(this.staff);
		String made = this.device.create(this.passkeys.askToRegister(challenge, owner()));

		assertThat(this.passkeys.register(challenge, principal("s:"), "my key", made))
			.isEqualTo(new PasskeyRegistration.Late());
	}

	@Test
	void anotherSiteGetsNothing() {
		register(this.device);

		assertThat(prove(this.device.at("https://my-example.jp"))).isEqualTo(new PasskeyProof.Unfit());
		assertThat(prove(this.device.at("http://my.example.jp"))).isEqualTo(new PasskeyProof.Unfit());
		assertThat(prove(this.device.at("https://my.example.jp:8443"))).isEqualTo(new PasskeyProof.Unfit());
		assertThat(prove(this.device.at(HERE))).isEqualTo(new PasskeyProof.Proved(this.staff));
		assertThat(register(new SoftAuthenticator("https://my-example.jp"))).isEqualTo(new PasskeyRegistration.Unfit());
	}

	@Test
	void aTouchAloneIsNotEnough() {
		register(this.device);

		assertThat(prove(this.device.withoutVerification())).isEqualTo(new PasskeyProof.Unfit());
		assertThat(register(new SoftAuthenticator(HERE).withoutVerification())).isEqualTo(new PasskeyRegistration.Unfit());
	}

	@Test
	void aCounterThatGoesBackIsRefusedAndWrittenDown() {
		register(this.device);
		prove(this.device.countingFrom(40));

		assertThat(prove(this.device.countingFrom(40))).isEqualTo(new PasskeyProof.Suspect());
		assertThat(prove(this.device.countingFrom(-1))).as("0 after 41").isEqualTo(new PasskeyProof.Suspect());
		assertThat(prove(this.device.countingFrom(41))).isEqualTo(new PasskeyProof.Proved(this.staff));
		assertThat(suspicions()).isEqualTo(2);
	}

	@Test
	void ofTwoThatCountTheSameOneIsSuspect() throws Exception {
		register(this.device);
		this.device.countingFrom(9);
		PasskeyChallenge one = this.passkeys.challenge("");
		PasskeyChallenge other = this.passkeys.challenge("");
		String first = this.device.get(this.passkeys.askToProve(one));
		String second = this.device.countingFrom(9).get(this.passkeys.askToProve(other));
		AtomicInteger turn = new AtomicInteger();

		List<PasskeyProof> outcomes = Together.run(2, () -> turn.getAndIncrement() == 0 ? this.passkeys.prove(one, first)
				: this.passkeys.prove(other, second));

		assertThat(outcomes).containsExactlyInAnyOrder(new PasskeyProof.Proved(this.staff), new PasskeyProof.Suspect());
	}

	@Test
	void anotherKeyDoesNotPassForThisOne() {
		register(this.device);
		SoftAuthenticator thief = new SoftAuthenticator(HERE);
		PasskeyChallenge challenge = this.passkeys.challenge("");
		String stolen = thief.of(this.device).get(this.passkeys.askToProve(challenge));

		assertThat(this.passkeys.prove(challenge, stolen)).isEqualTo(new PasskeyProof.Unknown());
		PasskeyChallenge next = this.passkeys.challenge("");
		String own = this.device.get(this.passkeys.askToProve(next));
		String forged = own.replaceAll("\"signature\":\"[^\"]{20}", "\"signature\":\"AAAAAAAAAAAAAAAAAAAA");
		assertThat(this.passkeys.prove(next, forged)).isEqualTo(new PasskeyProof.Unfit());
	}

	@Test
	void itsHandleMustBeItsOwners() {
		register(this.device);
		SoftAuthenticator other = new SoftAuthenticator(HERE);
		register(other, principal("s:"));

		assertThat(prove(this.device.of(other))).isEqualTo(new PasskeyProof.Unfit());
	}

	@Test
	void aMembersPasskeyIsNothingToTheOffice() {
		Passkeys ofMembers = this.parties.of("m:", "MyKempo");
		String member = principal("m:");
		PasskeyChallenge challenge = ofMembers.challenge(member);
		ofMembers.register(challenge, member, "mine", this.device.create(
				ofMembers.askToRegister(challenge, new PasskeyOwner(member, "hanako", "Hanako"))));

		assertThat(prove(this.device)).isEqualTo(new PasskeyProof.Unknown());
		PasskeyChallenge own = ofMembers.challenge("");
		assertThat(ofMembers.prove(own, this.device.get(ofMembers.askToProve(own))))
			.isEqualTo(new PasskeyProof.Proved(member));
	}

	@Test
	void aClosedAccountsPasskeyOpensNothing() {
		register(this.device);
		Sessions sessions = new Sessions(sql);
		sessions.close(List.of(this.staff));

		assertThat(prove(this.device)).isEqualTo(new PasskeyProof.Unknown());
		assertThat(register(new SoftAuthenticator(HERE))).isEqualTo(new PasskeyRegistration.Known());
		sessions.reopen(List.of(this.staff));
		assertThat(prove(this.device)).isEqualTo(new PasskeyProof.Proved(this.staff));
		sessions.remove(List.of(this.staff));
		assertThat(prove(this.device)).as("gone with its owner").isEqualTo(new PasskeyProof.Unknown());
	}

	@Test
	void anAccountSetUpAnewKnowsNoneOfBefore() {
		register(this.device);
		sql.sql("select access.shared_forget_passkeys(?)").param(this.staff).query((row, number) -> "").single();

		assertThat(prove(this.device)).isEqualTo(new PasskeyProof.Unknown());
		assertThat(register(new SoftAuthenticator(HERE))).isInstanceOf(PasskeyRegistration.Registered.class);
	}

	@Test
	void onlyItsOwnerNamesAndRemovesIt() {
		register(this.device);
		long id = this.passkeys.list(this.staff).getFirst().id();
		String other = principal("s:");

		assertThat(this.passkeys.rename(other, id, "theirs")).isFalse();
		assertThat(this.passkeys.remove(other, id)).isFalse();
		assertThat(this.passkeys.rename(this.staff, id, "the blue one")).isTrue();
		assertThat(this.passkeys.list(this.staff)).extracting(Passkey::name).containsExactly("the blue one");
		assertThat(this.passkeys.remove(this.staff, id)).isTrue();
		assertThat(prove(this.device)).isEqualTo(new PasskeyProof.Unknown());
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "{}", "null", "[]", "x", "{\"rawId\":\"AA\"}",
			"{\"id\":\"AA\",\"rawId\":\"AA\",\"type\":\"public-key\",\"response\":{}}",
			"{\"id\":\"AA\",\"rawId\":\"!\",\"type\":\"public-key\",\"response\":{\"clientDataJSON\":\"AA\"}}" })
	void nonsenseIsRefusedQuietly(String text) {
		assertThat(this.passkeys.prove(this.passkeys.challenge(""), text)).isEqualTo(new PasskeyProof.Unfit());
		assertThat(this.passkeys.register(this.passkeys.challenge(this.staff), this.staff, "my key", text))
			.isEqualTo(new PasskeyRegistration.Unfit());
	}

	@Test
	void whateverIsBrokenInAProofIsRefusedQuietly() {
		register(this.device.withoutCounter());
		for (int i = 0; i < 300; i++) {
			PasskeyChallenge challenge = this.passkeys.challenge("");
			String broken = broken(this.device.get(this.passkeys.askToProve(challenge)), 5);
			assertThat(this.passkeys.prove(challenge, broken)).as(broken).isNotInstanceOf(PasskeyProof.Proved.class);
		}
	}

	@Test
	void whateverIsBrokenInANewOneIsRefusedQuietly() {
		for (int i = 0; i < 300; i++) {
			PasskeyChallenge challenge = this.passkeys.challenge(this.staff);
			String broken = broken(new SoftAuthenticator(HERE).create(this.passkeys.askToRegister(challenge, owner())), 3);
			this.passkeys.register(challenge, this.staff, "my key", broken); // some bytes, as the model's, may be any
		}
		assertThat(this.passkeys.list(this.staff)).allSatisfy(passkey -> assertThat(passkey.name()).isEqualTo("my key"));
	}

	/** With bytes changed somewhere in one of the fields of the response, or cut off. */
	private static String broken(String credential, int changes) {
		ObjectNode tree = (ObjectNode) json.readTree(credential);
		ObjectNode response = (ObjectNode) tree.get("response");
		List<String> fields = response.propertyNames().stream().filter(name -> !name.equals("userHandle")).toList();
		String field = fields.get(random.nextInt(fields.size()));
		byte[] bytes = Base64.getUrlDecoder().decode(response.get(field).asString());
		for (int i = 0; i < changes; i++) {
			bytes[random.nextInt(bytes.length)] ^= (byte) (1 + random.nextInt(255));
		}
		int length = random.nextInt(4) == 0 ? random.nextInt(bytes.length) : bytes.length;
		response.put(field, Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(bytes, length)));
		return json.writeValueAsString(tree);
	}

	@Test
	void answeredChallengesAreForgottenAfterAnHour() {
		PasskeyChallenge challenge = this.passkeys.challenge("");
		this.passkeys.prove(challenge, "");
		sql.sql("update access.passkey_challenge set answered_at = now() - interval '61 minutes'").update();

		assertThat(this.parties.removeOld()).isPositive();
	}

	private PasskeyRegistration register(SoftAuthenticator authenticator) {
		return register(authenticator, this.staff);
	}

	private PasskeyRegistration register(SoftAuthenticator authenticator, String principal) {
		PasskeyChallenge challenge = this.passkeys.challenge(principal);
		String made = authenticator
			.create(this.passkeys.askToRegister(challenge, new PasskeyOwner(principal, "tanaka", "田中")));
		return this.passkeys.register(challenge, principal, "my key", made);
	}

	private PasskeyProof prove(SoftAuthenticator authenticator) {
		PasskeyChallenge challenge = this.passkeys.challenge("");
		return this.passkeys.prove(challenge, authenticator.get(this.passkeys.askToProve(challenge)));
	}

	private PasskeyOwner owner() {
		return new PasskeyOwner(this.staff, "tanaka", "田中");
	}

	private long suspicions() {
		return sql.sql("select count(*) from audit.entry where act = 'passkey-suspected' and details ->> 'principal' = ?")
			.param(this.staff)
			.query(Long.class)
			.single();
	}

	private static String principal(String side) {
		String principal = side + count.incrementAndGet();
		new Sessions(sql).open(principal);
		return principal;
	}

}
