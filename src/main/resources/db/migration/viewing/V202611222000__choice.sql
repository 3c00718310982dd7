-- Whether a member wishes to see health and medical data on the web (R2, M7): one choice an account.
create schema viewing;
grant usage on schema viewing to mykempo_app;
alter default privileges in schema viewing grant select, insert, update, delete on tables to mykempo_app;
alter default privileges in schema viewing grant usage, select on sequences to mykempo_app;
alter default privileges in schema viewing grant execute on functions to mykempo_app;

create table viewing.choice (
	account_id  bigint primary key,
	person_id   bigint not null references membership.person (id),
	wished      boolean not null,
	chosen_at   timestamptz not null default now()
);
create index choice_person on viewing.choice (person_id);
