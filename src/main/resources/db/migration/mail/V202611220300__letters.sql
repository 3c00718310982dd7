create schema mail;
grant usage on schema mail to mykempo_app;
alter default privileges in schema mail grant select, insert, update, delete on tables to mykempo_app;
alter default privileges in schema mail grant usage, select on sequences to mykempo_app;
alter default privileges in schema mail grant execute on functions to mykempo_app;

-- Every mail that leaves the house, written in the transaction of what it tells (I7). The text is sealed under a key
-- outside the database and gone as soon as it is not needed; what became of the mail stays.
create table mail.letter (
	id bigint generated always as identity primary key,
	message_id text not null unique check (message_id ~ '^<[^<>@[:space:]]+@[^<>@[:space:]]+>$'),
	kind text not null check (kind ~ '^[a-z]+/[a-z0-9-]+$'),
	locale text not null check (locale in ('ja', 'en')),
	about text not null check (about <> ''),
	-- erased some weeks after the letter has left the queue
	address text,
	address_key text,
	sealed bytea,
	state text not null default 'waiting' check (state in ('waiting', 'deferred', 'handed_over', 'bounced', 'failed')),
	attempts integer not null default 0 check (attempts >= 0),
	next_attempt_at timestamptz default now(),
	created_at timestamptz not null default now(),
	handed_over_at timestamptz,
	ended_at timestamptz,
	-- what the mail server answered: its code only, since its words may repeat the address
	reply text check (length(reply) <= 20),

	constraint letter_text_while_queued check ((state in ('waiting', 'deferred')) = (sealed is not null)),
	constraint letter_turn_while_queued check ((state in ('waiting', 'deferred')) = (next_attempt_at is not null)),
	constraint letter_address_while_queued check (state not in ('waiting', 'deferred') or address is not null),
	constraint letter_address_and_key check ((address is null) = (address_key is null)),
	constraint letter_handed_over_when check (state <> 'handed_over' or handed_over_at is not null),
	constraint letter_ended_when check ((state in ('bounced', 'failed')) = (ended_at is not null))
);

create index letter_due on mail.letter (next_attempt_at) where state in ('waiting', 'deferred');
create index letter_about on mail.letter (about, created_at desc);
create index letter_addressed on mail.letter (coalesce(ended_at, handed_over_at)) where address is not null;
