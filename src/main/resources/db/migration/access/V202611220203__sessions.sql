-- whoever can have sessions: m:<account id>, s:<staff id>
create table access.principal (
	name       text    primary key check (name ~ '^[ms]:[0-9]+$'),
	generation int     not null default 1 check (generation > 0),
	closed     boolean not null default false
);

comment on column access.principal.generation is 'sessions of an earlier generation are over (docs/adr/0003)';

-- the id that the browser holds is here as its hash only; all times are this database's
create table access.session (
	id           bigint      generated always as identity primary key,
	key          bytea       not null unique check (length(key) = 32),
	public_id    uuid        not null unique,
	principal    text        references access.principal (name) on delete cascade,
	generation   int,
	created_at   timestamptz not null default now(),
	last_used_at timestamptz not null default now(),
	idle_limit   interval    not null,
	life_limit   interval    not null,
	agent        text,
	source       text,
	check ((principal is null) = (generation is null))
);

create index session_of_principal on access.session (principal);

create table access.session_attribute (
	session bigint not null references access.session (id) on delete cascade,
	name    text   not null,
	value   bytea  not null,
	primary key (session, name)
);

-- what a login needs to know beside its own rows
create view access.shared_principal as select name, generation, closed from access.principal;

-- the sessions that are not over
create view access.live_session as
	select s.*
	from access.session s
	left join access.principal p on p.name = s.principal
	where s.last_used_at > now() - s.idle_limit
		and s.created_at > now() - s.life_limit
		and (s.principal is null or (p.generation = s.generation and not p.closed));
