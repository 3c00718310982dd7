-- The desk's side of batches: which key opens a batch's copies, who may print and post, whose data staff have opened.
alter table postcards.batch add column key_id uuid not null unique default gen_random_uuid();
comment on column postcards.batch.key_id is 'names the file with the batch''s key, outside the database; gone once printed';

-- X6: a protected member's order is opened with a reason, for half an hour, by the clerk who gave it.
create table postcards.protected_look (
	id        bigint generated always as identity primary key,
	card_id   bigint not null references postcards.card,
	staff_id  bigint not null,
	reason    text not null check (reason <> ''),
	looked_at timestamptz not null default now()
);
create index protected_look_card on postcards.protected_look (card_id, staff_id, looked_at);
revoke update, delete on postcards.protected_look from mykempo_app;

-- what the desk counts and lists: everything but what is over
create index card_live on postcards.card (state, posted_at) where state in ('ORDERED', 'PRINTED', 'POSTED');
