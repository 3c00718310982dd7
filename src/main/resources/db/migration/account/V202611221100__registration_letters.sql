-- How often letters of registration went out for a person on a day of Japan: resending has a limit (R5), and so has
-- beginning anew, since each beginning mails to an address that anybody may type.
create table account.registration_letter (
	person_id  bigint not null references membership.person (id),
	day        date not null default (now() at time zone 'Asia/Tokyo')::date,
	begun      int not null default 0 check (begun between 0 and 20),
	resent     int not null default 0 check (resent between 0 and 5),
	primary key (person_id, day)
);
create index registration_letter_day on account.registration_letter (day);
create index pending_registration_ended on account.pending_registration (ended_at) where outcome is not null;

-- By this the browser that began finds its registration again, without an id to guess.
alter table account.pending_registration add column reference text unique;
