-- Mails that recovery sent (F4, F5): how many a day an account gets, and to which address a link went, so that a link
-- in a mailbox that is not the account's any more opens nothing.
create table account.recovery_mail (
	id          bigint generated always as identity primary key,
	account_id  bigint not null references account.account (id) on delete cascade,
	kind        text not null check (kind in ('login-id', 'password')),
	mail_key    text not null,
	sent_at     timestamptz not null default now()
);
create index recovery_mail_account on account.recovery_mail (account_id, sent_at desc);
create index recovery_mail_age on account.recovery_mail (sent_at);

-- Under which coverage an account, or a registration, was made. It ends when its person is not covered any more under
-- that symbol and number (C7, R8): a renumbered person registers anew.
alter table account.account add coverage_id bigint;
alter table account.pending_registration add coverage_id bigint;
create index account_coverage on account.account (coverage_id) where state = 'open';

-- No account without coverage (I3), also where an import ends the coverage at this very moment: the coverage's row is
-- locked until the account is there. If the account comes first, the import waits, and its closing, a later statement,
-- finds the account. If the import comes first, this waits, and finds the coverage lost.
create function account.under_coverage() returns trigger language plpgsql as $$
declare
	today date := (now() at time zone 'Asia/Tokyo')::date;
begin
	select coverage_id into new.coverage_id
	from membership.shared_coverage
	where person_id = new.person_id and acquired_on <= today and (lost_on is null or lost_on > today)
	for share;
	-- a registration is looked at again when it is completed
	if new.coverage_id is null and tg_table_name = 'account' then
		raise exception using errcode = 'check_violation', constraint = 'account_under_coverage',
			message = 'the person is not covered';
	end if;
	return new;
end $$;
create trigger account_under_coverage before insert on account.account
	for each row when (new.state = 'open') execute function account.under_coverage();
create trigger pending_registration_under_coverage before insert on account.pending_registration
	for each row execute function account.under_coverage();

-- Whether somebody is covered on a day under the symbol and number of a coverage. A corrected first day makes another
-- row in the master, not another number.
create function account.still_covered(its_person bigint, its_coverage bigint, day date) returns boolean
language sql stable as $$
	select exists (
		select from membership.shared_coverage c
		join membership.shared_coverage same on same.person_id = c.person_id
			and (same.insurer_no, same.symbol_key, same.number_key) = (c.insurer_no, c.symbol_key, c.number_key)
		where c.coverage_id = its_coverage and c.person_id = its_person
			and same.acquired_on <= day and (same.lost_on is null or same.lost_on > day))
$$;

-- Which accounts were closed with their coverage, what became of them, and by which run of the closing.
create sequence account.closing_run;
create table account.closing (
	id           bigint generated always as identity primary key,
	run          bigint not null,
	import_run   bigint,
	account_id   bigint not null,
	person_id    bigint not null references membership.person (id),
	lost_on      date,
	closed_at    timestamptz not null default now(),
	reopened_run bigint,
	reopened_at  timestamptz,
	erased_at    timestamptz,
	check ((reopened_run is null) = (reopened_at is null)),
	check (reopened_at is null or erased_at is null)
);
comment on column account.closing.import_run is 'null: the day of loss came, or the account was taken over too late';
create index closing_by_run on account.closing (run);
create index closing_by_reopening on account.closing (reopened_run) where reopened_run is not null;
create unique index closing_standing on account.closing (account_id) where reopened_at is null;

-- For reactions to AccountsClosed and AccountsReopened.
create view account.shared_closed as
	select run, account_id, person_id, lost_on, closed_at from account.closing;
create view account.shared_reopened as
	select reopened_run as run, account_id, person_id, reopened_at from account.closing where reopened_run is not null;
