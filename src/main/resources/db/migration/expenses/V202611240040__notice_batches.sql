-- Notices printed many at once (束, C5), and those that come back by post (返戻, O11).
create table expenses.print_batch (
	id         bigint generated always as identity primary key,
	state      text not null default 'making' check (state in ('making', 'printed', 'posted', 'spoilt')),
	made_by    bigint not null,
	made_at    timestamptz not null default now(),
	printed_at timestamptz,
	taken_by   bigint,
	taken_at   timestamptz,
	posted_by  bigint,
	posted_at  timestamptz,
	spoilt_by  bigint,
	spoilt_at  timestamptz,
	spoilt_for text check (spoilt_for in ('EMPTY', 'FAILED', 'DISCARDED')),
	paper      bytea,
	pages      integer check (pages > 0),
	constraint batch_paper check (paper is null or state = 'printed'),
	constraint batch_printed check (state not in ('printed', 'posted') or printed_at is not null and pages is not null),
	constraint batch_taken check ((taken_by is null) = (taken_at is null)),
	constraint batch_posted check ((state = 'posted') = (posted_at is not null) and (posted_by is null) = (posted_at is null)),
	constraint batch_spoilt check ((state = 'spoilt') = (spoilt_for is not null) and (spoilt_at is null) = (spoilt_for is null))
);
create index print_batch_open on expenses.print_batch (state) where state in ('making', 'printed');
comment on column expenses.print_batch.paper is 'the PDF under the site''s key, until the batch is posted or given up';
comment on column expenses.print_batch.taken_by is 'who took the PDF first';

-- What may follow what, as BatchState says it.
create function expenses.step_of_batch() returns trigger
language plpgsql as $$
begin
	if old.state <> new.state and (old.state, new.state) not in (('making', 'printed'), ('making', 'spoilt'), ('printed', 'posted'),
			('printed', 'spoilt'), ('posted', 'printed')) then
		raise check_violation using message = 'a batch cannot go from ' || old.state || ' to ' || new.state;
	end if;
	return new;
end $$;
create trigger batch_step before update of state on expenses.print_batch
	for each row execute function expenses.step_of_batch();

-- Applications that were chosen for a batch and could not be printed with it.
create table expenses.batch_left_out (
	batch_id       bigint not null references expenses.print_batch,
	application_id bigint not null references expenses.application,
	reason         text not null check (reason in ('PROTECTED', 'NO_WAY', 'NOTHING_THERE')),
	primary key (batch_id, application_id)
);

alter table expenses.application
	add column batch_id bigint references expenses.print_batch,
	add column place integer check (place > 0),
	add column returned_on date,
	add column returned_for text
		check (returned_for in ('UNKNOWN_ADDRESS', 'MOVED', 'LEFT_EMPLOYER', 'REFUSED', 'STORAGE_EXPIRED', 'OTHER')),
	drop constraint application_state_check,
	add constraint application_state_check
		check (state in ('received', 'printed', 'posted', 'returned', 'declined', 'withdrawn')),
	add constraint application_place check (place is null or batch_id is not null and state <> 'received'),
	add constraint application_return check ((returned_on is null) = (returned_for is null)
		and (state <> 'returned' or returned_on is not null));
create index application_by_batch on expenses.application (batch_id, place) where batch_id is not null;
comment on column expenses.application.place is 'in the pile of its batch, from 1; null until it is printed';

alter table expenses.application_print
	add column persons bigint[] not null default '{}',
	add column address_hash text;
comment on column expenses.application_print.persons is 'whose care the paper tells';
comment on column expenses.application_print.address_hash is 'expenses.address_hash of where it goes; null over the counter';

-- Tells whether an address is still the same without keeping it.
create function expenses.address_hash(code text, address text) returns text
language sql immutable parallel safe as $$
	select case when address is not null then encode(sha256(convert_to(concat_ws(' ', code, address), 'UTF8')), 'hex') end
$$;

create or replace function expenses.step_of_application() returns trigger
language plpgsql as $$
begin
	if tg_op = 'UPDATE' then
		if old.state = new.state then
			return new;
		end if;
		if (old.state, new.state) not in (('received', 'printed'), ('received', 'declined'), ('received', 'withdrawn'),
				('printed', 'posted'), ('printed', 'received'), ('printed', 'declined'), ('posted', 'printed'),
				('posted', 'returned'), ('returned', 'received'), ('returned', 'posted'), ('returned', 'declined'),
				('returned', 'withdrawn')) then
			raise check_violation using message = 'an application cannot go from ' || old.state || ' to ' || new.state;
		end if;
	end if;
	insert into expenses.application_step (application_id, state, moved_by) values (new.id, new.state, new.moved_by);
	return new;
end $$;
