-- The trail can only grow: the application may read and add rows and nothing else. What says when a row was written
-- (id, time, transaction) is not even insertable, so that no row can be dated back.
create schema audit;
grant usage on schema audit to mykempo_app;

create table audit.entry (
	id          bigint generated always as identity primary key,
	occurred_at timestamptz not null default clock_timestamp(),
	xid         xid8        not null default pg_current_xact_id(),
	actor       text        not null check (actor <> ''),
	act         text        not null check (act <> ''),
	person_id   bigint,
	data_class  text,
	purpose     text,
	details     jsonb       not null default '{}' check (jsonb_typeof(details) = 'object'),
	node        text,
	request     text
);

comment on column audit.entry.xid is 'transaction that wrote the row: seals take only rows older than every running one';
comment on column audit.entry.person_id is 'whose data; rows outlive the person, hence no foreign key';

create index entry_of_person on audit.entry (person_id, id desc) where person_id is not null;
create index entry_of_actor on audit.entry (actor, id desc);

grant select, insert (actor, act, person_id, data_class, purpose, details, node, request) on audit.entry to mykempo_app;
