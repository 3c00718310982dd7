-- Sealed postcards (圧着はがき): cards with their life, batches, and whatever holds a card back (V3-V6, O4, O11).
create schema postcards;
grant usage on schema postcards to mykempo_app;
alter default privileges in schema postcards grant select, insert, update, delete on tables to mykempo_app;
alter default privileges in schema postcards grant usage, select on sequences to mykempo_app;
alter default privileges in schema postcards grant execute on functions to mykempo_app;

-- A batch (束): cards that are printed and posted together. Who made the secrets, printed and posted is told by staff ids.
create table postcards.batch (
	id           bigint generated always as identity primary key,
	number       text not null unique check (number ~ '^[0-9]{8}-[1-9][0-9]*$'),
	state        text not null default 'making' check (state in ('making', 'ready', 'printed', 'posted', 'spoilt')),
	made_by      bigint not null,
	made_at      timestamptz not null default now(),
	ready_at     timestamptz,
	printed_by   bigint,
	printed_at   timestamptz,
	posted_by    bigint,
	posted_at    timestamptz,
	spoilt_by    bigint,
	spoilt_at    timestamptz,
	spoilt_for   text,
	replaces     bigint references postcards.batch,
	constraint batch_ready check (state not in ('ready', 'printed', 'posted') or ready_at is not null),
	constraint batch_printed check ((printed_by is null) = (printed_at is null)
		and (state not in ('printed', 'posted') or printed_at is not null)),
	constraint batch_posted check ((posted_by is null) = (posted_at is null)
		and (state = 'posted') = (posted_at is not null)),
	constraint batch_spoilt check ((spoilt_by is null) = (spoilt_at is null)
		and (state = 'spoilt') = (spoilt_at is not null))
);
comment on column postcards.batch.replaces is 'the spoilt batch whose cards this one makes again';
create index batch_open on postcards.batch (state) where state in ('making', 'ready', 'printed');

-- How a card may move on: the table of CardState, repeated for whoever writes by SQL.
create table postcards.transition (
	from_state text not null,
	to_state   text not null,
	primary key (from_state, to_state)
);
insert into postcards.transition (from_state, to_state) values
	('ORDERED', 'PRINTED'), ('ORDERED', 'VOID'),
	('PRINTED', 'ORDERED'), ('PRINTED', 'POSTED'), ('PRINTED', 'VOID'),
	('POSTED', 'USED'), ('POSTED', 'VOID'), ('POSTED', 'RETURNED'), ('POSTED', 'LAPSED');
revoke insert, update, delete on postcards.transition from mykempo_app;

create table postcards.card (
	id              bigint generated always as identity primary key,
	kind            text not null check (kind in ('VIEWING_PASSWORD', 'LOGIN_NOTICE')),
	state           text not null default 'ORDERED'
		check (state in ('ORDERED', 'PRINTED', 'POSTED', 'USED', 'VOID', 'RETURNED', 'LAPSED')),
	account_id      bigint not null,
	person_id       bigint not null references membership.person (id),
	coverage_id     bigint,
	origin          text not null check (origin in ('WISH', 'REISSUE', 'DESK', 'ENQUIRY')),
	ordered_by      bigint,
	approved_by     bigint,
	reason          text check (reason <> ''),
	enquiry_id      bigint,
	replaces        bigint references postcards.card,
	ordered_at      timestamptz not null default now(),
	batch_id        bigint references postcards.batch,
	control_number  text,
	route           text check (route in ('EMPLOYER', 'HOME', 'COUNTER')),
	employer_id     bigint,
	address_hash    text,
	printed_at      timestamptz,
	posted_at       timestamptz,
	lapses_at       timestamptz,
	used_at         timestamptz,
	ended_at        timestamptz,
	ended_for       text,
	moved_by        text not null default 'system' check (moved_by <> ''),
	moved_for       text,
	moved_run       bigint,
	constraint card_by_desk check (origin <> 'DESK' or ordered_by is not null and reason is not null),
	constraint card_by_enquiry check (origin <> 'ENQUIRY' or approved_by is not null),
	constraint card_printed check (state not in ('PRINTED', 'POSTED', 'USED', 'RETURNED', 'LAPSED')
		or batch_id is not null and route is not null and printed_at is not null),
	constraint card_control check (state <> 'PRINTED' or control_number is not null),
	constraint card_employer check (route <> 'EMPLOYER' or employer_id is not null),
	constraint card_unprinted check (state <> 'ORDERED' or num_nonnulls(control_number, route, employer_id, address_hash,
		printed_at, posted_at, lapses_at, used_at, ended_at) = 0),
	constraint card_posted check (state not in ('POSTED', 'USED', 'RETURNED', 'LAPSED')
		or posted_at is not null and lapses_at > posted_at),
	constraint card_used check ((state = 'USED') = (used_at is not null)),
	constraint card_ended check ((state in ('VOID', 'RETURNED', 'LAPSED')) = (ended_at is not null)),
	constraint card_ended_for check ((state = 'VOID') = (ended_for is not null))
);
comment on column postcards.card.coverage_id is 'coverage of the day of ordering; under another symbol and number the card is void';
comment on column postcards.card.ordered_by is 'staff who ordered for the member; null: the member did';
comment on column postcards.card.approved_by is 'staff who approved the enquiry';
comment on column postcards.card.replaces is 'the printed card whose order this one carries on after a change of employer or the like';
comment on column postcards.card.route is 'as printed, with employer_id and address_hash; asked of postcards.destination before';
comment on column postcards.card.address_hash is 'postcards.address_hash of the address that a card to a home was printed with';
comment on column postcards.card.control_number is 'number on the paper: the batch''s number, and the place in it';
comment on column postcards.card.ended_for is 'a Withdrawal';
comment on column postcards.card.moved_by is 'who made the latest move, as the trail names actors; copied into the history with moved_for and moved_run';
comment on column postcards.card.moved_run is 'lapsing or import by which it was moved';

-- K4: a member has one card under way. By kind: docs/adr/0010-one-open-card-per-kind.md
create unique index card_open on postcards.card (person_id, kind) where state in ('ORDERED', 'PRINTED');
create unique index card_control_number on postcards.card (control_number) where control_number is not null;
create index card_by_account on postcards.card (account_id, kind, id desc);
create index card_by_person on postcards.card (person_id, kind, id desc);
create index card_queue on postcards.card (ordered_at, id) where state = 'ORDERED';
create index card_by_batch on postcards.card (batch_id, state) where batch_id is not null;
create index card_lapsing on postcards.card (lapses_at) where state = 'POSTED';
create index card_replaced on postcards.card (replaces) where replaces is not null;

create table postcards.card_history (
	id          bigint generated always as identity primary key,
	card_id     bigint not null references postcards.card,
	from_state  text,
	to_state    text not null,
	batch_id    bigint,
	reason      text,
	actor       text not null,
	run         bigint,
	moved_at    timestamptz not null default now()
);
create index card_history_card on postcards.card_history (card_id, id);
create index card_history_run on postcards.card_history (run) where run is not null;
revoke update, delete on postcards.card_history from mykempo_app;

-- What a card's secret needs until it is posted (K3). It dies with every move but to printed and to posted; the posting
-- removes it when viewing and account have taken the verifiers over.
create table postcards.card_secret (
	card_id   bigint primary key references postcards.card,
	batch_id  bigint not null references postcards.batch,
	verifier  text not null check (verifier <> ''),
	sealed    bytea,
	made_at   timestamptz not null default now()
);
comment on column postcards.card_secret.sealed is 'AES-256-GCM under a key outside the database; null once printed';
create index card_secret_batch on postcards.card_secret (batch_id);

-- 抜き取り一覧: printed cards that must be taken out of the pile before the batch can be posted.
create table postcards.pull (
	id         bigint generated always as identity primary key,
	card_id    bigint not null unique references postcards.card,
	batch_id   bigint not null references postcards.batch,
	reason     text not null,
	noted_at   timestamptz not null default now(),
	ticked_by  bigint,
	ticked_at  timestamptz,
	constraint pull_ticked check ((ticked_by is null) = (ticked_at is null))
);
create index pull_batch on postcards.pull (batch_id);

-- T1 and V6, for the end of each transaction: who ordered for a member or approved the enquiry neither prints nor posts the
-- card; nothing is posted before every card to be pulled has been, and then everything that was printed is.
create function postcards.batch_keeps_the_rules() returns trigger language plpgsql as $$
begin
	if exists (select from postcards.card
		where batch_id = new.id and state in ('PRINTED', 'POSTED')
			and (new.printed_by in (ordered_by, approved_by) or new.posted_by in (ordered_by, approved_by))) then
		raise check_violation using constraint = 'batch_four_eyes',
			message = 'whoever ordered or approved a card neither prints nor posts it';
	end if;
	if new.state = 'posted' and (exists (select from postcards.pull where batch_id = new.id and ticked_at is null)
		or exists (select from postcards.card where batch_id = new.id and state = 'PRINTED')) then
		raise check_violation using constraint = 'batch_pulled',
			message = 'a batch is posted whole, after what is to be pulled has been';
	end if;
	return null;
end $$;
create constraint trigger batch_keeps_the_rules after update on postcards.batch deferrable initially deferred
	for each row when (new.state in ('printed', 'posted') and old.state is distinct from new.state)
	execute function postcards.batch_keeps_the_rules();

-- Another way than by the employer: asked for by one of the staff, approved by a second one (T1).
create table postcards.route_request (
	id            bigint generated always as identity primary key,
	card_id       bigint not null references postcards.card,
	route         text not null check (route in ('HOME', 'COUNTER')),
	reason        text not null check (reason <> ''),
	state         text not null default 'asked' check (state in ('asked', 'approved', 'refused', 'withdrawn')),
	requested_by  bigint not null,
	requested_at  timestamptz not null default now(),
	decided_by    bigint,
	decided_at    timestamptz,
	constraint route_decided check ((decided_by is null) = (decided_at is null)
		and (state = 'asked') = (decided_by is null)),
	constraint route_four_eyes check (state not in ('approved', 'refused') or decided_by <> requested_by)
);
create unique index route_request_standing on postcards.route_request (card_id) where state in ('asked', 'approved');
create index route_request_asked on postcards.route_request (requested_at) where state = 'asked';

-- The way of a card can be asked for and decided only as long as it is not printed.
create function postcards.route_while_ordered() returns trigger language plpgsql as $$
begin
	perform from postcards.card where id = new.card_id and state = 'ORDERED' for update;
	if not found then
		raise check_violation using constraint = 'route_while_ordered', message = 'the card is not waiting to be printed';
	end if;
	return new;
end $$;
create trigger route_while_ordered before insert or update on postcards.route_request
	for each row when (new.state in ('asked', 'approved')) execute function postcards.route_while_ordered();

-- Employers to which nothing is posted for now: they moved, or mail came back. It holds as long as the master still
-- tells the address at which it was begun.
create table postcards.hold (
	id           bigint generated always as identity primary key,
	employer_id  bigint not null,
	reason       text not null check (reason in ('MOVED', 'RETURNED', 'CLOSED', 'OTHER')),
	note         text,
	postal_code  text,
	address      text,
	held_by      bigint not null,
	held_at      timestamptz not null default now(),
	ended_by     bigint,
	ended_at     timestamptz,
	constraint hold_ended check (ended_by is null or ended_at is not null)
);
comment on column postcards.hold.ended_by is 'null though ended: the master told another address';
create unique index hold_standing on postcards.hold (employer_id) where ended_at is null;

-- 返戻: what came back, and what is to be done about it (O11).
create table postcards.returned_mail (
	id            bigint generated always as identity primary key,
	card_id       bigint not null unique references postcards.card,
	reason        text not null check (reason in ('UNKNOWN_ADDRESS', 'MOVED', 'LEFT_EMPLOYER', 'REFUSED', 'STORAGE_EXPIRED', 'OTHER')),
	note          text,
	came_back_on  date not null,
	next_action   text not null check (next_action in ('REORDER', 'HOME', 'CONTACT_MEMBER', 'EMPLOYER_MOVED', 'CLOSE')),
	recorded_by   bigint not null,
	recorded_at   timestamptz not null default now(),
	settled_by    bigint,
	settled_at    timestamptz,
	constraint returned_settled check ((settled_by is null) = (settled_at is null))
);
create index returned_unsettled on postcards.returned_mail (recorded_at) where settled_at is null;

-- Numbers of what was done in sets: lapsing, withdrawals, rechecks.
create sequence postcards.run;

-- What a move brings with it, whoever makes it: the times, and nothing that is not in the table of transitions.
create function postcards.card_moves() returns trigger language plpgsql as $$
begin
	if not exists (select from postcards.transition where from_state = old.state and to_state = new.state) then
		raise check_violation using constraint = 'card_transition',
			message = format('a card does not go from %s to %s', old.state, new.state);
	end if;
	case new.state
		when 'ORDERED' then
			new.batch_id := case when new.batch_id is distinct from old.batch_id then new.batch_id end;
			new.control_number := null;
			new.route := null;
			new.employer_id := null;
			new.address_hash := null;
			new.printed_at := null;
		when 'PRINTED' then new.printed_at := now();
		when 'POSTED' then new.posted_at := now();
		when 'USED' then new.used_at := now();
		else new.ended_at := now();
	end case;
	if new.state = 'VOID' then
		new.ended_for := new.moved_for;
	end if;
	return new;
end $$;
create trigger card_moves before update on postcards.card
	for each row when (old.state is distinct from new.state) execute function postcards.card_moves();

-- The history of every move; a dead card's secret goes with it, and its paper onto the list of what is to be pulled.
create function postcards.card_moved() returns trigger language plpgsql as $$
begin
	insert into postcards.card_history (card_id, from_state, to_state, batch_id, reason, actor, run)
	select n.id, o.state, n.state, coalesce(n.batch_id, o.batch_id), n.moved_for, n.moved_by, n.moved_run
	from after_move n join before_move o on o.id = n.id
	where n.state <> o.state
	order by n.id;
	delete from postcards.card_secret s
	using after_move n join before_move o on o.id = n.id
	where s.card_id = n.id and n.state <> o.state and n.state not in ('PRINTED', 'POSTED');
	insert into postcards.pull (card_id, batch_id, reason)
	select n.id, n.batch_id, n.ended_for
	from after_move n join before_move o on o.id = n.id
	where o.state = 'PRINTED' and n.state = 'VOID'
	order by n.id;
	return null;
end $$;
create trigger card_moved after update on postcards.card
	referencing old table as before_move new table as after_move
	for each statement execute function postcards.card_moved();

create function postcards.card_begins() returns trigger language plpgsql as $$
begin
	if new.state <> 'ORDERED' then
		raise check_violation using constraint = 'card_transition', message = 'a card begins as ORDERED';
	end if;
	new.coverage_id := (select coverage_id from membership.shared_coverage
		where person_id = new.person_id and acquired_on <= (new.ordered_at at time zone 'Asia/Tokyo')::date
			and (lost_on is null or lost_on > (new.ordered_at at time zone 'Asia/Tokyo')::date));
	return new;
end $$;
create trigger card_begins before insert on postcards.card
	for each row execute function postcards.card_begins();

create function postcards.card_begun() returns trigger language plpgsql as $$
begin
	insert into postcards.card_history (card_id, to_state, batch_id, reason, actor, run)
	select id, state, batch_id, moved_for, moved_by, moved_run from begun order by id;
	return null;
end $$;
create trigger card_begun after insert on postcards.card
	referencing new table as begun
	for each statement execute function postcards.card_begun();

-- Where a person's card goes on a day: the one answer for queue, printing and posting. One row, always.
-- wished: HOME or COUNTER where two of the staff agreed on it, else null.
-- why_not: NOT_COVERED, PROTECTED (waits for staff), NO_ADDRESS, HOLD; null where it can be printed.
create function postcards.destination(its_person bigint, its_day date, wished text)
returns table (route text, why_not text, employer_id bigint, employer_name text, postal_code text, address text,
	person_name text, kana text, is_protected boolean, coverage_id bigint)
language sql stable as $$
	select w.route,
		case
			when c.coverage_id is null then 'NOT_COVERED'
			when w.route is null then 'PROTECTED'
			when w.route = 'COUNTER' then null
			when w.postal_code is null or coalesce(w.address, '') = '' then 'NO_ADDRESS'
			when w.route = 'EMPLOYER' and exists (
				select from postcards.hold h
				where h.employer_id = e.employer_id and h.ended_at is null
					and (h.postal_code, h.address) is not distinct from (e.postal_code, e.address)) then 'HOLD'
		end,
		e.employer_id, e.name, w.postal_code, w.address, p.name, p.kana, p.is_protected, c.coverage_id
	from membership.shared_person p
	left join membership.shared_coverage c on c.person_id = p.person_id
		and c.acquired_on <= its_day and (c.lost_on is null or c.lost_on > its_day)
	left join membership.shared_coverage i on i.person_id = c.insured_person_id
		and i.acquired_on <= its_day and (i.lost_on is null or i.lost_on > its_day)
	left join membership.shared_employer e on e.employer_id = coalesce(c.employer_id, i.employer_id)
	left join membership.shared_person ip on ip.person_id = c.insured_person_id
		and p.address is null and not ip.is_protected
	cross join lateral (
		select case
			when c.coverage_id is null then null
			when wished = 'COUNTER' then 'COUNTER'
			when p.is_protected then null
			when wished = 'HOME' or c.category <> 1 then 'HOME'
			else 'EMPLOYER'
		end) r (way)
	cross join lateral (
		select r.way as route,
			case r.way when 'EMPLOYER' then e.postal_code when 'HOME' then coalesce(p.postal_code, ip.postal_code) end as postal_code,
			case r.way when 'EMPLOYER' then e.address when 'HOME' then coalesce(p.address, ip.address) end as address) w
	where p.person_id = its_person
$$;
comment on function postcards.destination is 'a dependant''s card goes by the insured person''s employer; to a home without an own address, to that of the insured person, unless that one is protected';

-- What a card to a home keeps of its address, to see later whether it still holds.
create function postcards.address_hash(postal_code text, address text) returns text
language sql immutable as $$
	select md5(coalesce(postal_code, '') || ' ' || coalesce(address, ''))
$$;

-- Every card that is ordered or printed, with where it would go on that day. Narrow it by card_id, batch_id or state.
create function postcards.waiting(its_day date)
returns table (card_id bigint, kind text, state text, account_id bigint, person_id bigint, origin text, ordered_by bigint,
	approved_by bigint, ordered_at timestamptz, batch_id bigint, wished text, route text, why_not text, employer_id bigint,
	employer_name text, postal_code text, address text, person_name text, kana text, is_protected boolean,
	renumbered boolean)
language sql stable as $$
	select k.id, k.kind, k.state, k.account_id, k.person_id, k.origin, k.ordered_by, k.approved_by, k.ordered_at, k.batch_id,
		q.route, d.route, d.why_not, d.employer_id, d.employer_name, d.postal_code, d.address, d.person_name, d.kana,
		d.is_protected, then_covered.coverage_id <> today.coverage_id
			and (then_covered.insurer_no, then_covered.symbol_key, then_covered.number_key)
				is distinct from (today.insurer_no, today.symbol_key, today.number_key)
	from postcards.card k
	left join postcards.route_request q on q.card_id = k.id and q.state = 'approved'
	cross join lateral postcards.destination(k.person_id, its_day, q.route) d
	left join membership.shared_coverage then_covered on then_covered.coverage_id = k.coverage_id
	left join membership.shared_coverage today on today.coverage_id = d.coverage_id
	where k.state in ('ORDERED', 'PRINTED')
$$;

-- Orders in sets, as a member's wish: existing choices, imports. Whoever has a card open keeps it. How many were ordered.
create function postcards.shared_order_all(its_kind text, accounts bigint[], persons bigint[]) returns bigint
language sql volatile as $$
	with ordered as (
		insert into postcards.card (kind, account_id, person_id, origin)
		select its_kind, account, person, 'WISH' from unnest(accounts, persons) as wish (account, person)
		order by person
		on conflict (person_id, kind) where state in ('ORDERED', 'PRINTED') do nothing
		returning id
	)
	select count(*) from ordered
$$;

-- Withdraws in sets what is open, or posted and not used. How many. Kind null: both. Where coverage is lost, what is in the
-- post stays as it is: it is closed and comes back with its account (C7).
create function postcards.withdraw_all(accounts bigint[], its_kind text, its_reason text, its_actor text, its_run bigint)
returns bigint
language sql volatile as $$
	with found as materialized (
		select id from postcards.card
		where account_id = any (accounts) and (its_kind is null or kind = its_kind)
			and (state in ('ORDERED', 'PRINTED') or state = 'POSTED' and its_reason not in ('COVERAGE_LOST', 'RENUMBERED'))
		order by id for update
	), withdrawn as (
		update postcards.card c set state = 'VOID', moved_for = its_reason, moved_by = its_actor, moved_run = its_run
		from found where c.id = found.id
		returning c.id
	)
	select count(*) from withdrawn
$$;

-- The same for other modules' sets. The reason is a Withdrawal.
create function postcards.shared_withdraw_all(accounts bigint[], its_kind text, its_reason text, its_actor text) returns bigint
language sql volatile as $$
	select postcards.withdraw_all(accounts, its_kind, its_reason, its_actor, null)
$$;

-- What of the open cards cannot stay as it is, and why (a Withdrawal). An order that was not printed is void only where the
-- coverage is gone or another; printed ones also where what stands on them does not hold any more.
create function postcards.unfit(its_day date) returns table (card_id bigint, batch_id bigint, reason text)
language sql stable as $$
	select * from (
		select w.card_id, w.batch_id,
			case
				when w.why_not = 'NOT_COVERED' then 'COVERAGE_LOST'
				when w.renumbered then 'RENUMBERED'
				when w.state = 'ORDERED' or k.route = 'COUNTER' then null
				when w.is_protected then 'PROTECTED'
				when w.route is distinct from k.route then 'EMPLOYER_CHANGED'
				when k.route = 'EMPLOYER' and w.employer_id <> k.employer_id then 'EMPLOYER_CHANGED'
				when k.route = 'HOME' and k.address_hash is distinct from postcards.address_hash(w.postal_code, w.address)
					then 'ADDRESS_CHANGED'
			end as reason
		from postcards.waiting(its_day) w
		join postcards.card k on k.id = w.card_id) judged
	where reason is not null
$$;

-- For reactions to CardsPosted, in the transaction that posts; the verifier is null afterwards.
create view postcards.shared_posted as
	select c.batch_id, c.id as card_id, c.kind, c.account_id, c.person_id, s.verifier, c.posted_at, c.lapses_at
	from postcards.card c
	left join postcards.card_secret s on s.card_id = c.id
	where c.posted_at is not null;

-- Cards whose secret died after posting without having been used: returned, lapsed, void. run: null where one by one.
create view postcards.shared_ended as
	select h.run, c.id as card_id, c.kind, c.account_id, c.person_id, h.to_state as state, h.reason, h.moved_at as ended_at
	from postcards.card_history h
	join postcards.card c on c.id = h.card_id
	where h.from_state = 'POSTED' and h.to_state in ('RETURNED', 'LAPSED', 'VOID');
