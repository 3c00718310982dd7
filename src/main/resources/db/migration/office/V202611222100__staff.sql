create schema office;
grant usage on schema office to mykempo_app;
alter default privileges in schema office grant select, insert, update, delete on tables to mykempo_app;
alter default privileges in schema office grant usage, select on sequences to mykempo_app;
alter default privileges in schema office grant execute on functions to mykempo_app;

-- the society's staff; nobody is ever removed, since the trail names them
create table office.staff (
	id            bigint      generated always as identity primary key,
	login_id      text        not null,
	login_key     text        not null unique check (login_key <> ''),
	name          text        not null check (name <> ''),
	mail          text        not null check (mail <> ''),
	language      text        not null default 'ja' check (language in ('ja', 'en')),
	state         text        not null default 'invited' check (state in ('invited', 'open', 'closed')),
	password_hash text,
	added_at      timestamptz not null default now(),
	set_up_at     timestamptz,
	last_login_at timestamptz,
	closed_at     timestamptz,
	check (state <> 'open' or password_hash is not null),
	check ((state = 'closed') = (closed_at is not null))
);

comment on column office.staff.state is
	'invited: the setup link has not been used; open: logs in; closed: logs in no more';

create table office.staff_role (
	staff_id   bigint      not null references office.staff (id),
	role       text        not null check (role in ('reception', 'postcards', 'imports', 'health-data', 'content',
		'auditor', 'administrator')),
	granted_at timestamptz not null default now(),
	granted_by text        not null,
	primary key (staff_id, role)
);

comment on column office.staff_role.granted_by is 'the actor, as the trail names him: s:3, or system for the command line';

-- roles that one administrator asked for and another one decides about (four eyes, T1)
create table office.role_request (
	id           bigint      generated always as identity primary key,
	staff_id     bigint      not null references office.staff (id),
	role         text        not null check (role in ('reception', 'postcards', 'imports', 'health-data', 'content',
		'auditor', 'administrator')),
	reason       text        not null check (reason <> ''),
	state        text        not null default 'waiting' check (state in ('waiting', 'granted', 'refused', 'withdrawn')),
	requested_by bigint      not null references office.staff (id),
	requested_at timestamptz not null default now(),
	decided_by   bigint      references office.staff (id),
	decided_at   timestamptz,
	check ((state = 'waiting') = (decided_by is null)),
	check ((decided_by is null) = (decided_at is null)),
	check (requested_by <> staff_id),
	check (state not in ('granted', 'refused') or decided_by <> requested_by and decided_by <> staff_id)
);

create unique index role_request_one_waiting on office.role_request (staff_id, role) where state = 'waiting';

-- the second factor (RFC 6238): the sealed secret, and the last step of time whose code was used
create table office.totp (
	staff_id  bigint      primary key references office.staff (id),
	secret    bytea       not null,
	last_step bigint      not null,
	set_at    timestamptz not null default now()
);

-- codes for when the second factor is lost; only their keyed fingerprints are here, each good once
create table office.recovery_code (
	staff_id    bigint      not null references office.staff (id),
	fingerprint bytea       not null check (length(fingerprint) = 32),
	used_at     timestamptz,
	primary key (staff_id, fingerprint)
);

-- what other modules may know of staff
create view office.shared_staff as select id, name, state from office.staff;
