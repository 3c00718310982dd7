-- Applications for the formal notice (「医療費のお知らせ」の申請, C5): ordered for whole months, printed and posted by the desk.
create table expenses.application (
	id           bigint generated always as identity primary key,
	person_id    bigint not null references membership.person,
	first_month  date not null,
	last_month   date not null,
	state        text not null default 'received'
		check (state in ('received', 'printed', 'posted', 'declined', 'withdrawn')),
	moved_by     text not null,
	received_at  timestamptz not null default now(),
	changed_at   timestamptz not null default now(),
	way          text check (way in ('home', 'counter')),
	declined_for text,
	words        text check (words <> ''),
	constraint application_months check (extract(day from first_month) = 1 and extract(day from last_month) = 1
		and first_month <= last_month),
	constraint application_decline check ((state = 'declined') = (declined_for is not null)),
	constraint application_one_open exclude using gist (
		int8range(person_id, person_id, '[]') with &&,
		daterange(first_month, last_month, '[]') with &&) where (state in ('received', 'printed'))
);
create index application_by_person on expenses.application (person_id, id);
create index application_by_state on expenses.application (state, received_at, id);

comment on column expenses.application.first_month is 'first day of the first month';
comment on column expenses.application.last_month is 'first day of the last month';
comment on column expenses.application.way is 'agreed with a protected person, or with one who has no address';
comment on constraint application_one_open on expenses.application is 'one open application for any month';

-- The history of an application; the first step is its receipt.
create table expenses.application_step (
	id             bigint generated always as identity primary key,
	application_id bigint not null references expenses.application,
	state          text not null,
	moved_by       text not null,
	moved_at       timestamptz not null default now()
);
create index application_step_by_application on expenses.application_step (application_id, id);

-- What may follow what, as ApplicationState says it, and the history of what did.
create function expenses.step_of_application() returns trigger
language plpgsql as $$
begin
	if tg_op = 'UPDATE' then
		if old.state = new.state then
			return new;
		end if;
		if (old.state, new.state) not in (('received', 'printed'), ('received', 'declined'), ('received', 'withdrawn'),
				('printed', 'posted'), ('printed', 'declined'), ('posted', 'printed')) then
			raise check_violation using message = 'an application cannot go from ' || old.state || ' to ' || new.state;
		end if;
	end if;
	insert into expenses.application_step (application_id, state, moved_by) values (new.id, new.state, new.moved_by);
	return new;
end $$;
create trigger application_step after insert or update of state on expenses.application
	for each row execute function expenses.step_of_application();

-- Every printing of a notice. content_hash is that of its figures, so that a paper can be compared with what is known now.
create table expenses.application_print (
	id             bigint generated always as identity primary key,
	application_id bigint not null references expenses.application,
	printed_by     bigint not null,
	printed_at     timestamptz not null default now(),
	route          text not null check (route in ('home', 'employer', 'counter')),
	claims         int not null check (claims >= 0),
	by_patient     bigint not null check (by_patient >= 0),
	content_hash   text not null check (content_hash ~ '^[0-9a-f]{64}$')
);
create index application_print_by_application on expenses.application_print (application_id, id);

-- Why a clerk looked at a protected person's application (X6); it counts for half an hour.
create table expenses.application_opening (
	id             bigint generated always as identity primary key,
	application_id bigint not null references expenses.application,
	staff_id       bigint not null,
	reason         text not null check (reason <> ''),
	opened_at      timestamptz not null default now()
);
create index application_opening_by_application on expenses.application_opening (application_id, staff_id, opened_at);
