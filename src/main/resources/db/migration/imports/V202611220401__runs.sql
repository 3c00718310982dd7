-- Every file that arrived: what it was, how far it got, what it would change or changed, and what is wrong in it (O2).
create schema imports;
grant usage on schema imports to mykempo_app;
alter default privileges in schema imports grant select, insert, update, delete on tables to mykempo_app;
alter default privileges in schema imports grant usage, select on sequences to mykempo_app;
alter default privileges in schema imports grant execute on functions to mykempo_app;

create table imports.run (
	id          bigint generated always as identity primary key,
	kind        text not null check (kind ~ '^[a-z][a-z-]{0,39}$'),
	mode        text not null check (mode in ('FULL', 'DIFFERENCE')),
	file_name   text not null check (length(file_name) <= 255),
	file_size   bigint not null check (file_size >= 0),
	file_hash   bytea check (length(file_hash) = 32),
	state       text not null default 'RUNNING'
		check (state in ('RUNNING', 'CHECKED', 'REFUSED', 'APPLIED', 'UNCHANGED', 'INTERRUPTED')),
	actor       text not null,
	lines_read  bigint not null default 0,
	errors      bigint not null default 0,
	warnings    bigint not null default 0,
	counts      jsonb not null default '{}',
	problem     text,
	started_at  timestamptz not null default now(),
	finished_at timestamptz,
	check ((state = 'RUNNING') = (finished_at is null)),
	check (state not in ('CHECKED', 'APPLIED', 'UNCHANGED') or file_hash is not null),
	check ((state = 'REFUSED') = (problem is not null))
);
create index run_applied on imports.run (kind, id desc) where state = 'APPLIED';
create index run_running on imports.run (kind) where state = 'RUNNING';

comment on column imports.run.problem is 'message key of what kept the file out';

create table imports.line_error (
	run_id      bigint not null references imports.run on delete cascade,
	seq         integer not null,
	line        bigint not null,
	column_no   integer,
	column_name text,
	severity    text not null check (severity in ('ERROR', 'WARNING')),
	reason      text not null,
	arguments   text[] not null default '{}',
	primary key (run_id, seq)
);
