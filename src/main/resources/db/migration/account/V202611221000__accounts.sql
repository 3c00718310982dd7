-- Accounts of members. What must hold of them holds here: one open account a person (I3), login IDs and addresses that
-- open the site are unique among accounts that live or may be reopened (R9), no account without a way in.
create schema account;
grant usage on schema account to mykempo_app;
alter default privileges in schema account grant select, insert, update, delete on tables to mykempo_app;
alter default privileges in schema account grant usage, select on sequences to mykempo_app;
alter default privileges in schema account grant execute on functions to mykempo_app;

create table account.account (
	id               bigint generated always as identity primary key,
	person_id        bigint not null references membership.person (id),
	state            text not null default 'open' check (state in ('open', 'closed')),
	origin           text not null check (origin in ('registered', 'former-system')),
	login_id         text,
	login_key        text,
	mail_address     text,
	mail_key         text,
	mail_state       text check (mail_state in ('unverified', 'verified', 'bounced')),
	logs_in_by_mail  boolean not null default false,
	password_hash    text not null,
	language         text not null default 'ja' check (language in ('ja', 'en')),
	consent_version  text,
	consented_at     timestamptz,
	created_at       timestamptz not null default now(),
	last_login_at    timestamptz,
	closed_at        timestamptz,
	erase_on         date,
	check ((login_id is null) = (login_key is null)),
	check ((mail_address is null) = (mail_key is null)),
	check ((mail_address is null) = (mail_state is null)),
	check (not logs_in_by_mail or mail_address is not null),
	check (login_id is not null or logs_in_by_mail),
	check ((consent_version is null) = (consented_at is null)),
	check ((state = 'closed') = (closed_at is not null))
);
comment on column account.account.login_id is 'the chosen ID; null: the address is the ID';
comment on column account.account.logs_in_by_mail is 'this account verified the address first: the address opens it';

create unique index account_open_per_person on account.account (person_id) where state = 'open';
create unique index account_login_id on account.account (login_key) where login_key is not null;
create unique index account_login_mail on account.account (mail_key) where logs_in_by_mail;
create index account_person on account.account (person_id);
create index account_erase_on on account.account (erase_on) where state = 'closed';

-- Every login, for the member's own history (P6).
create table account.login_event (
	id          bigint generated always as identity primary key,
	account_id  bigint not null references account.account (id) on delete cascade,
	at          timestamptz not null default now(),
	succeeded   boolean not null,
	browser     text not null default ''
);
create index login_event_account on account.login_event (account_id, at desc);

-- A registration that waits for its mail (R5). When it ends, what is personal in it is erased.
create table account.pending_registration (
	id               bigint generated always as identity primary key,
	person_id        bigint not null references membership.person (id),
	login_id         text,
	login_key        text,
	mail_address     text,
	mail_key         text,
	password_hash    text,
	language         text not null check (language in ('ja', 'en')),
	web_viewing      boolean not null,
	consent_version  text not null,
	consented_at     timestamptz not null,
	began_at         timestamptz not null default now(),
	expires_at       timestamptz not null default now() + interval '24 hours',
	outcome          text check (outcome in ('completed', 'replaced', 'expired')),
	ended_at         timestamptz,
	check ((outcome is null) = (ended_at is null)),
	check (outcome is not null or mail_address is not null and password_hash is not null),
	check (outcome is null or mail_address is null and password_hash is null and login_id is null)
);
create unique index pending_registration_per_person on account.pending_registration (person_id) where outcome is null;
create index pending_registration_expiry on account.pending_registration (expires_at) where outcome is null;

-- An address that waits for its mail (L2, L3, M3).
create table account.address_change (
	id            bigint generated always as identity primary key,
	account_id    bigint not null references account.account (id) on delete cascade,
	reason        text not null check (reason in ('former-system', 'changed')),
	mail_address  text,
	mail_key      text,
	began_at      timestamptz not null default now(),
	expires_at    timestamptz not null default now() + interval '24 hours',
	outcome       text check (outcome in ('completed', 'replaced', 'expired', 'withdrawn')),
	ended_at      timestamptz,
	check ((outcome is null) = (ended_at is null)),
	check ((outcome is null) = (mail_address is not null))
);
create unique index address_change_per_account on account.address_change (account_id) where outcome is null;

-- Enquiries of members who know neither ID nor password (F6): one open one a person.
create table account.enquiry (
	id          bigint generated always as identity primary key,
	person_id   bigint not null references membership.person (id),
	state       text not null default 'received'
		check (state in ('received', 'approved', 'posted', 'declined', 'stopped')),
	reason      text,
	received_at timestamptz not null default now(),
	changed_at  timestamptz not null default now(),
	check (state <> 'declined' or reason is not null)
);
create unique index enquiry_open_per_person on account.enquiry (person_id) where state in ('received', 'approved');
create index enquiry_state on account.enquiry (state, received_at);

-- What other modules may read of accounts.
create view account.shared_account as
select id, person_id, state, origin, language, created_at, last_login_at, closed_at from account.account;

-- Persons whom the master cannot tell apart (R3); an entry for the staff.
create table account.ambiguous_match (
	id            bigint generated always as identity primary key,
	persons       bigint[] not null,
	first_seen_at timestamptz not null default now(),
	last_seen_at  timestamptz not null default now(),
	settled_at    timestamptz
);
create unique index ambiguous_match_open on account.ambiguous_match (persons) where settled_at is null;
