package jp.mykempo.viewing.lapse;

import java.util.concurrent.CompletableFuture;

import jp.mykempo.journeys.Mailbox;
import jp.mykempo.journeys.Site;
import jp.mykempo.people.MihonFamily;
import jp.mykempo.people.Registered;
import jp.mykempo.viewing.PostRound;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Whoever has not used the posted password is told 14 days before it lapses, once, whichever node does it (K3). */
class LapseWarningTest {

	private final Site site = Site.running();

	@Test
	void eachIsToldOnce() {
		Registered soon = lapsing("14 days");
		Registered later = lapsing("15 days");
		Registered used = lapsing("3 days");
		this.site.sql().sql("update viewing.password set used_at = now(), lapses_at = null where account_id = ?")
			.param(used.account().value()).update();

		CompletableFuture.allOf(CompletableFuture.runAsync(this.site.bean(LapseWarning.class)::warnAll),
				CompletableFuture.runAsync(Site.secondNode().bean(LapseWarning.class)::warnAll)).join();
		this.site.bean(LapseWarning.class).warnAll();

		assertThat(Mailbox.of(this.site, soon.mail()).subjects()).containsExactly("【MyKempo】閲覧用パスワードの期限が近づいています");
		assertThat(Mailbox.of(this.site, later.mail()).subjects()).isEmpty();
		assertThat(Mailbox.of(this.site, used.mail()).subjects()).isEmpty();
	}

	private Registered lapsing(String in) {
		Registered member = Registered.on(this.site, MihonFamily.in(this.site.sql()).hanako());
		new PostRound(this.site).to(member);
		this.site.sql().sql("update viewing.password set lapses_at = now() + cast(? as interval) where account_id = ?")
			.param(in).param(member.account().value()).update();
		return member;
	}

}
