package jp.mykempo.viewing;

import java.util.Collection;

import jp.mykempo.kernel.AccountId;
import jp.mykempo.postcards.CardId;
import jp.mykempo.postcards.CardKind;
import jp.mykempo.postcards.Postcards;
import jp.mykempo.postcards.Withdrawal;
import jp.mykempo.viewing.core.Choices;
import jp.mykempo.viewing.core.Passwords;

import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Viewing passwords that were used before anybody came, and wishes withdrawn: for the demo, and there alone. */
@Component
@Profile("demo")
public class ReadyPasswords {

	private final Postcards postcards;

	private final Choices choices;

	private final Passwords passwords;

	private final JdbcClient sql;

	public ReadyPasswords(Postcards postcards, Choices choices, Passwords passwords, JdbcClient sql) {
		this.postcards = postcards;
		this.choices = choices;
		this.passwords = passwords;
		this.sql = sql;
	}

	/** The members have opened the gate with what these cards brought. In the caller's transaction. */
	public void use(Collection<CardId> cards) {
		cards.forEach(this.postcards::used);
		this.sql.sql("update viewing.password set used_at = now(), lapses_at = null where card_id = any (:cards)")
			.param("cards", ids(cards))
			.update();
	}

	/** The cards were dated back: so are the passwords that they brought. In the caller's transaction. */
	public void followCards(Collection<CardId> cards) {
		this.sql.sql("""
				update viewing.password p
				set lapses_at = case when p.lapses_at is not null then s.lapses_at end,
					used_at = case when p.used_at is not null then least(now(), s.posted_at + interval '3 days') end
				from postcards.shared_posted s
				where p.card_id = any (:cards) and s.card_id = p.card_id
				""").param("cards", ids(cards)).update();
	}

	/** The member does not wish to see the data after all. In the caller's transaction. */
	public void decline(AccountId account) {
		if (this.choices.change(account, false)) {
			this.postcards.withdraw(account, CardKind.VIEWING_PASSWORD, Withdrawal.WISH_WITHDRAWN);
			this.passwords.destroy(account);
		}
	}

	private static Long[] ids(Collection<CardId> cards) {
		return cards.stream().map(CardId::value).toArray(Long[]::new);
	}

}
