-- Accounts that were taken over from the former system (O10), by the run that did it; the choice of web viewing is
-- handed on to the module that keeps it.
create table account.former_account (
	account_id  bigint  primary key references account.account (id) on delete cascade,
	import_run  bigint  not null,
	web_viewing boolean not null
);
create index former_account_by_run on account.former_account (import_run);

create view account.shared_former_choice as
	select import_run, account_id, web_viewing from account.former_account;
