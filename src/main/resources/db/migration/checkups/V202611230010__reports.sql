-- Check-ups (健診結果): what is measured in them, from when which thresholds hold, and each person's reports.
create schema checkups;
grant usage on schema checkups to mykempo_app;
alter default privileges in schema checkups grant select, insert, update, delete on tables to mykempo_app;
alter default privileges in schema checkups grant usage, select on sequences to mykempo_app;
alter default privileges in schema checkups grant execute on functions to mykempo_app;

-- The catalogue: filled by a repeatable migration from the files checkups/*.csv, read only for the application.
create table checkups.item (
	code            text primary key collate "C",
	seq             integer not null unique,
	item_key        text not null collate "C",
	name_ja         text not null,
	name_en         text not null,
	unit            text not null,
	ucum            text not null,
	type            text not null check (type in ('NUMBER', 'CODE', 'ORDINAL', 'TEXT')),
	item_group      text not null check (item_group in ('BODY', 'BLOOD_PRESSURE', 'GLUCOSE', 'LIPIDS', 'LIVER', 'KIDNEY',
		'BLOOD', 'URINE', 'HEART_AND_EYES', 'OTHER', 'JUDGEMENT', 'QUESTIONNAIRE')),
	format          text not null,
	method_ja       text not null,
	method_code     text not null,
	choices_oid     text not null,
	series          text not null,
	series_relation text not null,
	valid_from      date not null
);

create table checkups.threshold (
	item_key    text not null collate "C",
	sex         smallint not null check (sex in (1, 2)),
	valid_from  date not null,
	valid_until date check (valid_until > valid_from),
	guidance    numeric,
	referral    numeric,
	direction   text not null check (direction in ('HIGH', 'LOW', 'BELOW')),
	primary key (item_key, sex, valid_from)
);
comment on column checkups.threshold.valid_until is 'first day on which it no longer holds';

create table checkups.choice (
	oid     text not null collate "C",
	code    text not null collate "C",
	text_ja text not null,
	text_en text not null,
	primary key (oid, code)
);
revoke insert, update, delete on checkups.item, checkups.threshold, checkups.choice from mykempo_app;

-- One check-up of one person. Whose it is, is the master's word: person_id is null while nobody in it fits (O3).
create table checkups.report (
	id               bigint generated always as identity primary key,
	person_id        bigint references membership.person,
	coverage_id      bigint,
	matching         text not null check (matching in ('ONE', 'NONE', 'SEVERAL', 'CONTRADICTION')),
	insurer_no       text collate "C",
	symbol_key       text not null collate "C",
	number_key       text not null collate "C",
	branch_key       text collate "C",
	birth_date       date not null,
	sex              smallint not null check (sex in (1, 2)),
	kana_key         text collate "C",
	exam_date        date not null check (exam_date >= birth_date),
	fiscal_year      smallint not null generated always as
		(extract(year from exam_date)::integer - (extract(month from exam_date) < 4)::integer) stored,
	institution_no   text not null collate "C",
	institution_name text not null,
	report_code      smallint not null check (report_code between 10 and 99 and report_code % 10 <> 9),
	report_kind      smallint not null generated always as (report_code / 10) stored,
	programme_code   text not null collate "C",
	content_hash     bigint not null,
	run_id           bigint not null,
	arrived_at       timestamptz not null default now(),
	entries          jsonb not null check (jsonb_typeof(entries) = 'array'),
	check ((person_id is null) = (coverage_id is null)),
	check ((matching = 'ONE') = (person_id is not null))
);
comment on column checkups.report.report_code is '報告区分: 10, 40, 41 …; those that end in 9 ask for deletion and are never kept';

-- There is no document number in the ministry's files: this is what tells one check-up from another.
create unique index report_of_person on checkups.report
	(person_id, exam_date, institution_no, programme_code, report_kind) where person_id is not null;
create unique index report_waiting on checkups.report
	(number_key, symbol_key, birth_date, sex, exam_date, institution_no, programme_code, report_kind,
		coalesce(branch_key, ''), coalesce(insurer_no, '')) where person_id is null;
create index report_by_arrival on checkups.report (arrived_at) where person_id is null;

-- What happened to reports, without their contents. person_id is null where the person was not known.
create table checkups.change (
	id         bigint generated always as identity primary key,
	run_id     bigint,
	kind       text not null check (kind in ('ADDED', 'CORRECTED', 'DELETED', 'MATCHED', 'DROPPED')),
	report_id  bigint not null,
	person_id  bigint,
	changed_at timestamptz not null default now()
);
create index change_by_person on checkups.change (person_id) where person_id is not null;
create index change_by_run on checkups.change (run_id, kind);
comment on column checkups.change.run_id is 'the import that did it: of check-ups, or, for MATCHED, of the master; null for DROPPED';
