-- The one-time password of a posted login notice (K5, F6), until it is used for the first time or dies otherwise: one an
-- account, as the card. No reference to the account: the batch that posts it must not wait for somebody's account, which
-- may be waiting for a card of the batch. What is left of a deleted account opens nothing and goes with its time.
create table account.one_time_password (
	account_id bigint      primary key,
	card_id    bigint      not null unique,
	verifier   text        not null,
	lapses_at  timestamptz not null
);
create index one_time_password_lapse on account.one_time_password (lapses_at);

-- From its first use on it is the account's password, and the old one is gone: until an own one is set, or a day is over
-- (docs/adr/0012).
alter table account.account add column password_until timestamptz;
comment on column account.account.password_until is 'the password is a posted one, which works until then; null: the member''s own';

-- An address that is due after a login notice is confirmed as one of the former system is (L2, L3).
alter table account.address_change drop constraint address_change_reason_check;
alter table account.address_change add constraint address_change_reason_check
	check (reason in ('former-system', 'changed', 'login-notice'));

-- Who decided an enquiry, and why it was declined: a reason that members are shown in their language, and the clerk's own
-- words beside it.
alter table account.enquiry
	add column decided_by bigint,
	add column decided_at timestamptz,
	add column declined_for text check (declined_for in ('not-identified', 'mail-works', 'card-under-way', 'withdrawn', 'other')),
	drop constraint enquiry_check,
	add constraint enquiry_decided check ((decided_by is null) = (decided_at is null)
		and (state not in ('approved', 'posted', 'declined') or decided_by is not null)),
	add constraint enquiry_declined check ((state = 'declined') = (declined_for is not null)
		and (declined_for is distinct from 'other' or reason is not null));
comment on column account.enquiry.reason is 'why it was declined, in the clerk''s words; shown to the member';

-- Why a clerk looked at the enquiry of a protected person (X6); it counts for half an hour.
create table account.enquiry_opening (
	id         bigint generated always as identity primary key,
	enquiry_id bigint not null references account.enquiry (id),
	staff_id   bigint not null,
	reason     text not null check (reason <> ''),
	opened_at  timestamptz not null default now()
);
create index enquiry_opening_latest on account.enquiry_opening (enquiry_id, staff_id, opened_at desc);

alter table account.ambiguous_match add column settled_by bigint, add column settled_as text;
