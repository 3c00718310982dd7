-- Health ages (健康年齢) that the society's provider computed from check-ups, one a person and fiscal year.
create table checkups.health_age (
	person_id   bigint not null references membership.person,
	fiscal_year smallint not null check (fiscal_year between 2008 and 2200),
	coverage_id bigint not null,
	measured_on date check (fiscal_year =
		extract(year from measured_on)::integer - (extract(month from measured_on) < 4)::integer),
	years       numeric(4, 1) not null check (years between 1 and 130),
	source      text not null check (length(source) between 1 and 200),
	run_id      bigint not null,
	arrived_at  timestamptz not null default now(),
	primary key (person_id, fiscal_year)
);
comment on column checkups.health_age.source is 'the provider''s model, as members read it';

-- Those whose person the master does not know yet (O3). kana_key tells families apart where there is no branch number.
create table checkups.health_age_waiting (
	id          bigint generated always as identity primary key,
	insurer_no  text collate "C",
	symbol_key  text not null collate "C",
	number_key  text not null collate "C",
	branch_key  text collate "C",
	kana_key    text collate "C",
	birth_date  date not null,
	fiscal_year smallint not null,
	measured_on date,
	day         date not null,
	years       numeric(4, 1) not null,
	source      text not null,
	run_id      bigint not null,
	arrived_at  timestamptz not null default now()
);
create unique index health_age_waiting_once on checkups.health_age_waiting
	(number_key, symbol_key, birth_date, fiscal_year, coalesce(branch_key, ''), coalesce(kana_key, ''), coalesce(insurer_no, ''));
create index health_age_waiting_by_arrival on checkups.health_age_waiting (arrived_at);
