create schema access;
grant usage on schema access to mykempo_app;
alter default privileges in schema access grant select, insert, update, delete on tables to mykempo_app;
alter default privileges in schema access grant usage, select on sequences to mykempo_app;
alter default privileges in schema access grant execute on functions to mykempo_app;

-- which keys belong to this database; the keys themselves lie in a file elsewhere
create table access.known_key (
	version  int   primary key check (version > 0),
	proof    bytea not null check (length(proof) = 32),
	seen_at  timestamptz not null default now()
);
