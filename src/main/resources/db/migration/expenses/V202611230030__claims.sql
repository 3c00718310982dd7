-- Medical expenses of members (O3, C4): what the notice needs of each claim, and nothing of diseases or treatments.
create schema expenses;
grant usage on schema expenses to mykempo_app;
alter default privileges in schema expenses grant select, insert, update, delete on tables to mykempo_app;
alter default privileges in schema expenses grant usage, select on sequences to mykempo_app;
alter default privileges in schema expenses grant execute on functions to mykempo_app;

-- Who treated, as the claims tell it. Ids are given by the import: it is the only writer, one at a time.
create table expenses.institution (
	id   integer primary key,
	code text collate "C",
	name text,
	constraint institution_known unique nulls not distinct (code, name)
);

-- Persons of claims who are not in the master, or not beyond doubt: matched again after each coverage import, dropped
-- after a while (O3). One row a person, month and file.
create table expenses.waiting (
	id          bigint primary key,
	insurer_no  text collate "C",
	symbol_key  text not null collate "C",
	number_key  text not null collate "C",
	branch_key  text collate "C",
	birth_date  date,
	sex         smallint check (sex in (1, 2)),
	kana_key    text collate "C",
	day         date not null,
	person_id   bigint,
	coverage_id bigint,
	matching    text check (matching in ('ONE', 'NONE', 'SEVERAL', 'CONTRADICTION')),
	since       timestamptz not null default now()
);
create index waiting_by_age on expenses.waiting (since);

-- One row for each version of a claim. The latest version counts unless it is a cancellation or was cancelled. No foreign
-- keys to person and institution: a load of a million rows would look up each. A row whose coverage were gone would be in
-- no household, and institutions are only ever added.
create table expenses.claim (
	claim_key          bigint not null,
	content            bigint not null,
	run                bigint not null,
	person_id          bigint,
	coverage_id        bigint,
	waiting_id         bigint,
	total              bigint,
	by_society         bigint,
	by_public          bigint,
	by_patient         bigint,
	meal_total         bigint,
	meal_standard      bigint,
	high_cost_benefit  bigint,
	additional_benefit bigint,
	line               integer not null,
	version            integer not null check (version > 0),
	month              date not null,
	paid_month         date,
	institution_id     integer,
	days               smallint check (days between 0 and 99),
	latest             boolean not null,
	standing           text not null collate "C" check (standing in ('COUNTED', 'CANCELLED', 'CANCELLATION', 'CANCELLATION_AHEAD')),
	kind               text not null collate "C" check (kind in ('MEDICAL_IN', 'MEDICAL_OUT', 'DENTAL_IN', 'DENTAL_OUT',
		'PHARMACY', 'VISITING_NURSE', 'JUDO_THERAPY')),
	search_no          text collate "C",
	constraint claim_person check ((person_id is null) = (coverage_id is null) and (person_id is null) <> (waiting_id is null)),
	constraint claim_month check (extract(day from month) = 1),
	constraint claim_yen check (least(total, by_society, by_public, by_patient, meal_total, meal_standard,
		high_cost_benefit, additional_benefit) >= 0),
	constraint claim_sums check (standing in ('CANCELLATION', 'CANCELLATION_AHEAD')
		or num_nulls(total, by_society, by_public, by_patient, days) = 0)
);

comment on column expenses.claim.claim_key is 'fingerprint of レセプト検索番号, else of person, month, kind and institution';
comment on column expenses.claim.content is 'fingerprint of what the version tells: the same again is no new version';
comment on column expenses.claim.standing is
	'CANCELLATION takes back what was there; CANCELLATION_AHEAD came first, the next version is then CANCELLED';

-- Indexes and the reference, in one place: a first load drops them and makes them anew.
create procedure expenses.make_constraints()
language plpgsql as $$
begin
	create unique index claim_latest on expenses.claim (claim_key) where latest;
	create index claim_of_coverage on expenses.claim (coverage_id, month) where latest and standing = 'COUNTED';
	create index claim_waiting on expenses.claim (waiting_id) where waiting_id is not null;
	alter table expenses.claim
		add constraint claim_waits foreign key (waiting_id) references expenses.waiting on delete cascade;
end $$;
call expenses.make_constraints();

-- A first load fills an empty table: its indexes and the reference are built after it, several times faster.
-- Both run as the owner and look first: nothing is dropped once there is a single row.
create function expenses.begin_first_load() returns boolean
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
	if exists (select from expenses.claim) then
		return false;
	end if;
	lock table expenses.claim in access exclusive mode;
	if exists (select from expenses.claim) then
		return false;
	end if;
	alter table expenses.claim drop constraint claim_waits;
	drop index expenses.claim_latest, expenses.claim_of_coverage, expenses.claim_waiting;
	return true;
end $$;

create function expenses.end_first_load() returns boolean
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
	if to_regclass('expenses.claim_latest') is not null then
		raise exception 'no first load has begun';
	end if;
	perform set_config('maintenance_work_mem', '128MB', true);
	call expenses.make_constraints();
	analyze expenses.claim;
	return true;
end $$;
revoke execute on function expenses.begin_first_load(), expenses.end_first_load() from public;
revoke execute on procedure expenses.make_constraints() from public;
grant execute on function expenses.begin_first_load(), expenses.end_first_load() to mykempo_app;

-- Files that were applied whole: the same one again changes nothing, however much came in between.
create table expenses.delivery (
	file_hash  bytea primary key check (length(file_hash) = 32),
	run        bigint not null,
	last_month date check (extract(day from last_month) = 1),
	applied_at timestamptz not null default now()
);
