-- Employers, persons and their coverage, as the society's master tells them (O2).
create schema membership;
grant usage on schema membership to mykempo_app;
alter default privileges in schema membership grant select, insert, update, delete on tables to mykempo_app;
alter default privileges in schema membership grant usage, select on sequences to mykempo_app;
alter default privileges in schema membership grant execute on functions to mykempo_app;

create table membership.employer (
	id          bigint generated always as identity primary key,
	code        text not null collate "C" unique check (code <> ''),
	name        text not null check (name <> ''),
	postal_code text check (postal_code ~ '^[0-9]{7}$'),
	address     text,
	phone       text
);

-- Ids are given by the import: it is the only writer, one at a time.
create table membership.person (
	id           bigint primary key,
	name         text not null check (name <> ''),
	kana         text not null check (kana <> ''),
	kana_key     text not null collate "C" check (kana_key <> ''),
	birth_date   date not null,
	sex          smallint check (sex in (1, 2)),
	is_protected boolean not null default false,
	postal_code  text check (postal_code ~ '^[0-9]{7}$'),
	address      text,
	phone        text,
	mail         text
);

create table membership.coverage (
	id                   bigint primary key,
	person_id            bigint not null,
	insurer_no           text not null collate "C" check (insurer_no ~ '^[0-9]{8}$'),
	symbol               text not null,
	number               text not null,
	branch               text not null,
	symbol_key           text not null collate "C" check (symbol_key <> ''),
	number_key           text not null collate "C" check (number_key <> ''),
	branch_key           text not null collate "C" check (branch_key <> ''),
	category             smallint not null check (category in (1, 2, 3)),
	insured              boolean not null,
	relationship         text,
	insured_person_id    bigint,
	employer_id          bigint,
	employee_number      text,
	acquired_on          date not null,
	acquisition_reason   text not null check (acquisition_reason in ('UNKNOWN', 'EMPLOYED', 'VOLUNTARY_CONTINUATION',
		'REEMPLOYED_AFTER_RETIREMENT', 'MOVED_BETWEEN_COMPANIES', 'RENUMBERED', 'BECAME_DEPENDANT', 'SPECIAL_RETIREE', 'OTHER')),
	lost_on              date,
	loss_reason          text check (loss_reason in ('UNKNOWN', 'LEFT_EMPLOYMENT', 'DEATH', 'AGE_75', 'CONTINUATION_ENDED',
		'RENUMBERED', 'NO_LONGER_DEPENDANT', 'WITHDRAWN', 'OTHER')),
	share_of_costs       smallint check (share_of_costs between 1 and 3),
	share_from           date,
	elderly_category     text,
	continuation_ends_on date,
	notice_issued_on     date,
	previous_coverage_id bigint,
	key_hash             bigint not null,
	line_hash            bigint not null,
	import_run           bigint not null,
	constraint coverage_period check (lost_on >= acquired_on),
	constraint coverage_loss check ((lost_on is null) = (loss_reason is null)),
	constraint coverage_dependant check (not insured or insured_person_id is null),
	constraint coverage_employer check (employer_id is null or insured and category = 1)
);

comment on column membership.coverage.lost_on is '資格喪失日: the day after the last covered day';
comment on column membership.coverage.key_hash is 'fingerprint of insurer, symbol, number, branch and acquired_on';
comment on column membership.coverage.line_hash is 'fingerprint of the line that last told it; 0 where the master was changed otherwise';

-- What imports changed, coverage by coverage; what they added is told by coverage.import_run.
create table membership.change (
	id          bigint generated always as identity primary key,
	import_run  bigint not null,
	kind        text not null check (kind in ('CHANGED', 'ENDED', 'RENUMBERED', 'RESTORED')),
	coverage_id bigint not null,
	person_id   bigint not null,
	before      jsonb not null,
	after       jsonb not null,
	changed_at  timestamptz not null default now()
);
create index change_by_run on membership.change (import_run, kind);
create index change_by_person on membership.change (person_id);

-- One person has one coverage at a time, one key belongs to one coverage at a time. Statement-wise, since imports
-- write millions of rows: an exclusion constraint costs four times the load itself.
create function membership.refuse_overlap() returns trigger
language plpgsql as $$
begin
	if exists (
		select from touched a
		join membership.coverage b on b.person_id = a.person_id and b.id <> a.id
			and daterange(a.acquired_on, a.lost_on) && daterange(b.acquired_on, b.lost_on)) then
		raise exclusion_violation using message = 'a person would have two coverages at once';
	end if;
	if exists (
		select from touched a
		join membership.coverage b on b.number_key = a.number_key and b.symbol_key = a.symbol_key
			and b.branch_key = a.branch_key and b.insurer_no = a.insurer_no and b.id <> a.id
			and daterange(a.acquired_on, a.lost_on) && daterange(b.acquired_on, b.lost_on)) then
		raise exclusion_violation using message = 'a symbol and number would belong to two coverages at once';
	end if;
	return null;
end $$;
create trigger coverage_no_overlap_insert after insert on membership.coverage
	referencing new table as touched for each statement execute function membership.refuse_overlap();
create trigger coverage_no_overlap_update after update on membership.coverage
	referencing new table as touched for each statement execute function membership.refuse_overlap();

-- Indexes and references, in one place: a first load drops them and makes them anew.
create procedure membership.make_constraints()
language plpgsql as $$
begin
	create index person_by_birth on membership.person (birth_date, kana_key);
	create unique index coverage_by_key on membership.coverage
		(number_key, symbol_key, branch_key, insurer_no, acquired_on);
	create unique index coverage_by_person on membership.coverage (person_id, acquired_on);
	create unique index coverage_going_on on membership.coverage (person_id) where lost_on is null;
	create index coverage_by_insured on membership.coverage (insured_person_id) where insured_person_id is not null;
	create index coverage_by_loss on membership.coverage (lost_on) where lost_on is not null;
	create index coverage_by_previous on membership.coverage (previous_coverage_id)
		where previous_coverage_id is not null;
	alter table membership.coverage
		add constraint coverage_person foreign key (person_id) references membership.person,
		add constraint coverage_insured_person foreign key (insured_person_id) references membership.person,
		add constraint coverage_employer_known foreign key (employer_id) references membership.employer,
		add constraint coverage_previous foreign key (previous_coverage_id) references membership.coverage;
end $$;
call membership.make_constraints();

-- A first load fills empty tables: their indexes and references are built after it, several times faster.
-- Both run as the owner and look first: nothing is dropped once there is a single row.
create function membership.begin_first_load() returns boolean
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
	if exists (select from membership.coverage) or exists (select from membership.person) then
		return false;
	end if;
	lock table membership.person, membership.coverage in access exclusive mode;
	if exists (select from membership.coverage) or exists (select from membership.person) then
		return false;
	end if;
	alter table membership.coverage
		drop constraint coverage_person, drop constraint coverage_insured_person,
		drop constraint coverage_employer_known, drop constraint coverage_previous;
	drop index membership.person_by_birth, membership.coverage_by_key, membership.coverage_by_person,
		membership.coverage_going_on, membership.coverage_by_insured, membership.coverage_by_loss,
		membership.coverage_by_previous;
	alter table membership.coverage disable trigger coverage_no_overlap_insert;
	return true;
end $$;

create function membership.end_first_load() returns boolean
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
	if to_regclass('membership.coverage_by_key') is not null then
		raise exception 'no first load has begun';
	end if;
	perform set_config('maintenance_work_mem', '128MB', true);
	call membership.make_constraints();
	alter table membership.coverage enable trigger coverage_no_overlap_insert;
	analyze membership.person;
	analyze membership.coverage;
	if exists (
		select from (select person_id from membership.coverage group by person_id having count(*) > 1) several
		join membership.coverage a using (person_id)
		join membership.coverage b on b.person_id = a.person_id and b.id > a.id
			and daterange(a.acquired_on, a.lost_on) && daterange(b.acquired_on, b.lost_on)) then
		raise exclusion_violation using message = 'a person would have two coverages at once';
	end if;
	if exists (
		select from (
			select number_key, symbol_key, branch_key, insurer_no from membership.coverage
			group by number_key, symbol_key, branch_key, insurer_no having count(*) > 1) several
		join membership.coverage a using (number_key, symbol_key, branch_key, insurer_no)
		join membership.coverage b on b.number_key = a.number_key and b.symbol_key = a.symbol_key
			and b.branch_key = a.branch_key and b.insurer_no = a.insurer_no and b.id > a.id
			and daterange(a.acquired_on, a.lost_on) && daterange(b.acquired_on, b.lost_on)) then
		raise exclusion_violation using message = 'a symbol and number would belong to two coverages at once';
	end if;
	return true;
end $$;
revoke execute on function membership.begin_first_load(), membership.end_first_load() from public;
revoke execute on procedure membership.make_constraints() from public;
grant execute on function membership.begin_first_load(), membership.end_first_load() to mykempo_app;

-- The entries of one row that another does not have.
create function membership.entries_unlike(one jsonb, other jsonb) returns jsonb
language sql immutable as $$
	select coalesce(jsonb_object_agg(key, value) filter (where value is distinct from other -> key), '{}')
	from jsonb_each(one)
$$;

-- What other modules may read, by column added only.
create view membership.shared_person as
	select id as person_id, name, kana, kana_key, birth_date, sex, is_protected, postal_code, address, phone
	from membership.person;

create view membership.shared_employer as
	select id as employer_id, code, name, postal_code, address, phone from membership.employer;

create view membership.shared_coverage as
	select id as coverage_id, person_id, insurer_no, symbol, number, branch, symbol_key, number_key, branch_key,
		category, insured, relationship, insured_person_id, employer_id, acquired_on, acquisition_reason,
		lost_on, loss_reason, share_of_costs, share_from, elderly_category, continuation_ends_on,
		notice_issued_on, previous_coverage_id
	from membership.coverage;

-- Coverages that a run ended. goes_on: the person is covered from that very day on under another symbol and number.
create view membership.shared_ended as
	select distinct on (change.import_run, change.coverage_id)
		change.import_run, change.person_id, change.coverage_id, coverage.lost_on, coverage.loss_reason,
		exists (select from membership.coverage next
			where next.person_id = change.person_id and next.acquired_on = coverage.lost_on) as goes_on
	from membership.change
	join membership.coverage on coverage.id = change.coverage_id
	where change.kind in ('ENDED', 'RENUMBERED') and coverage.lost_on is not null
	order by change.import_run, change.coverage_id, change.id desc;

-- Coverages whose loss a run withdrew (lost_on null) or moved to a later day.
create view membership.shared_corrected as
	select change.import_run, change.person_id, change.coverage_id, coverage.lost_on, coverage.loss_reason
	from membership.change
	join membership.coverage on coverage.id = change.coverage_id
	where change.kind = 'RESTORED';

-- A coverage and the one before it of the same person. gapless: not a day between (Q7); C6 decides by reason.
create view membership.shared_renumbering as
	select coverage.person_id, previous.id as former_coverage_id, coverage.id as coverage_id,
		coverage.acquired_on, coverage.insured, coverage.acquisition_reason,
		previous.lost_on = coverage.acquired_on as gapless,
		(previous.insurer_no, previous.symbol_key, previous.number_key)
			is distinct from (coverage.insurer_no, coverage.symbol_key, coverage.number_key) as renumbered
	from membership.coverage
	join membership.coverage previous on previous.id = coverage.previous_coverage_id;
