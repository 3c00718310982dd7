-- The gate in front of health and medical data (V1, V7, K3): one viewing password an account at most (I5), and where
-- it has been opened. The row outlives its password, so that no version comes twice.
create table viewing.password (
	account_id     bigint primary key,
	person_id      bigint not null references membership.person (id),
	version        int not null default 1 check (version > 0),
	verifier       text,
	chosen         boolean not null default false,
	card_id        bigint,
	used_at        timestamptz,
	lapses_at      timestamptz,
	warned_at      timestamptz,
	wrong_in_a_row int not null default 0 check (wrong_in_a_row between 0 and 30),
	shut_until     timestamptz,
	refused        boolean not null default false,
	constraint password_of_something check (verifier is null or chosen or card_id is not null),
	constraint password_unused_lapses check (verifier is null or (used_at is null) = (lapses_at is not null))
);
comment on column viewing.password.version is 'raised by whatever shuts the gate everywhere: openings of another version are over';
comment on column viewing.password.verifier is 'null: none yet, or none any more';
comment on column viewing.password.chosen is 'by the member (M5), and then compared as typed';
comment on column viewing.password.card_id is 'the postcard that it came with';
comment on column viewing.password.lapses_at is 'until it is used for the first time';
comment on column viewing.password.wrong_in_a_row is 'tries since the last right one, counted before the password is compared';
comment on column viewing.password.refused is 'whether the latest try came while the gate was shut';
create index password_person on viewing.password (person_id);
create index password_card on viewing.password (card_id) where card_id is not null;
create index password_lapse on viewing.password (lapses_at) where verifier is not null and warned_at is null;

-- A session that has been through the gate: the session holds the id, this row says whether it still counts.
create table viewing.opening (
	id           uuid primary key,
	account_id   bigint not null references viewing.password (account_id) on delete cascade,
	version      int not null,
	opened_at    timestamptz not null default now(),
	last_used_at timestamptz not null default now()
);
create index opening_account on viewing.opening (account_id);
create index opening_idle on viewing.opening (last_used_at);

-- Counts a try before the password is compared (V7). Tries at the same time wait for the row, on any node: of a
-- thousand parallel ones ten are compared. Ten in a row shut the gate for an hour, thirty until reissue (K3).
create function viewing.count_try(its_account bigint) returns setof viewing.password
language sql volatile as $$
	update viewing.password p set
		refused = p.wrong_in_a_row >= 30 or coalesce(p.shut_until > clock_timestamp(), false),
		wrong_in_a_row = case when p.wrong_in_a_row >= 30 or p.shut_until > clock_timestamp() then p.wrong_in_a_row
			else p.wrong_in_a_row + 1 end,
		shut_until = case when p.wrong_in_a_row >= 30 or p.shut_until > clock_timestamp() then p.shut_until
			when (p.wrong_in_a_row + 1) % 10 = 0 then clock_timestamp() + interval '1 hour' end
	where p.account_id = its_account and p.verifier is not null and coalesce(p.lapses_at > now(), true)
	returning p.*
$$;
