-- Files that staff brought to the desk (O2, T1, T4): checked, looked at, applied by an act of its own, or discarded.
create table imports.upload (
	id                bigint generated always as identity primary key,
	kind              text not null check (kind ~ '^[a-z][a-z-]{0,39}$'),
	mode              text not null check (mode in ('FULL', 'DIFFERENCE')),
	without_bad_lines boolean not null default false,
	file_name         text not null check (length(file_name) between 1 and 120),
	file_size         bigint not null check (file_size > 0),
	file_lines        bigint not null check (file_lines >= 0),
	file_hash         bytea not null check (length(file_hash) = 32),
	file_key          uuid not null unique,
	state             text not null default 'RECEIVED',
	run_id            bigint references imports.run,
	ends              bigint check (ends > 0),
	asked_by          bigint,
	confirmed_by      bigint,
	changed_at        timestamptz not null default now(),
	constraint upload_asked check (asked_by is not null or state not in ('ASKED', 'ORDERED', 'APPLYING', 'APPLIED')),
	constraint upload_four_eyes check (confirmed_by <> asked_by),
	constraint upload_confirmed check (confirmed_by is not null or ends is null
		or state not in ('ORDERED', 'APPLYING', 'APPLIED')),
	constraint upload_undecided check (num_nonnulls(asked_by, confirmed_by) = 0
		or state not in ('RECEIVED', 'CHECKING', 'CHECKED')),
	constraint upload_checked check (run_id is not null or state not in ('CHECKED', 'ASKED', 'ORDERED', 'APPLYING', 'APPLIED'))
);
create index upload_open on imports.upload (changed_at) where state not in ('APPLIED', 'UNCHANGED', 'DISCARDED');

comment on column imports.upload.file_key is 'name of the file in the folder that all nodes share';
comment on column imports.upload.run_id is 'the latest run, of checking or of applying';
comment on column imports.upload.ends is 'coverages that end by it, where they are so many that a second person must agree (T1)';
comment on column imports.upload.asked_by is 'member of staff who wants it applied';
comment on column imports.upload.confirmed_by is 'the second one';

-- what may follow what; UploadState has the same
create table imports.upload_transition (
	from_state text not null,
	to_state   text not null,
	primary key (from_state, to_state)
);
insert into imports.upload_transition (from_state, to_state) values
	('RECEIVED', 'CHECKING'), ('RECEIVED', 'DISCARDED'),
	('CHECKING', 'CHECKED'), ('CHECKING', 'REFUSED'), ('CHECKING', 'UNCHANGED'), ('CHECKING', 'INTERRUPTED'),
	('CHECKED', 'RECEIVED'), ('CHECKED', 'ASKED'), ('CHECKED', 'ORDERED'), ('CHECKED', 'DISCARDED'),
	('ASKED', 'CHECKED'), ('ASKED', 'ORDERED'), ('ASKED', 'DISCARDED'),
	('ORDERED', 'APPLYING'),
	('APPLYING', 'APPLIED'), ('APPLYING', 'REFUSED'), ('APPLYING', 'UNCHANGED'), ('APPLYING', 'INTERRUPTED'),
	('REFUSED', 'RECEIVED'), ('REFUSED', 'DISCARDED'),
	('INTERRUPTED', 'RECEIVED'), ('INTERRUPTED', 'DISCARDED');
revoke insert, update, delete on imports.upload_transition from mykempo_app;

create function imports.upload_keeps_the_order() returns trigger language plpgsql as $$
begin
	if not exists (select from imports.upload_transition where from_state = old.state and to_state = new.state) then
		raise check_violation using constraint = 'upload_transition', message = old.state || ' -> ' || new.state;
	end if;
	return new;
end $$;
create trigger upload_keeps_the_order before update of state on imports.upload
	for each row when (old.state is distinct from new.state) execute function imports.upload_keeps_the_order();

-- who did what with a file, and when
create table imports.upload_step (
	upload_id bigint not null references imports.upload on delete cascade,
	seq       integer generated always as identity,
	state     text not null,
	actor     text not null check (actor <> ''),
	at        timestamptz not null default now(),
	primary key (upload_id, seq)
);

-- the first thousand of what a checked file would change; gone when it is applied or discarded
create table imports.difference (
	upload_id bigint not null references imports.upload on delete cascade,
	seq       integer not null,
	kind      text not null,
	number    text,
	name      text,
	item      text not null,
	before    text,
	after     text,
	primary key (upload_id, seq)
);

comment on column imports.difference.name is 'null for protected persons (X6)';

alter table imports.run add column problem_arguments text[] not null default '{}';
alter table imports.run add column upload_id bigint references imports.upload;
create index run_of_upload on imports.run (upload_id) where upload_id is not null;
