-- What became of forms that were sent: the same key gets the same answer (QUALITY 2, idempotency).
create schema site;
grant usage on schema site to mykempo_app;
alter default privileges in schema site grant select, insert, update, delete on tables to mykempo_app;

create table site.form_answer (
	key        text primary key check (length(key) <= 64),
	claimed_at timestamptz not null default now(),
	location   text
);
create index on site.form_answer (claimed_at);
