-- The desk's side of batches: which key opens a batch's copies, who may print and post, whose data staff have opened.
alter table postcards.batch add column key_id uuid not null unique default gen_random_uuid();
comment on column postcards.batch.key_id is 'names the file with the batch''s key, outside the database; gone once printed';

-- T1: who ordered for a member or approved an enquiry neither prints nor posts the batch with it.
create function postcards.batch_four_eyes() returns trigger language plpgsql as $$
begin
	if exists (select from postcards.card
		where batch_id = new.id and state in ('ORDERED', 'PRINTED', 'POSTED')
			and case new.state when 'printed' then new.printed_by else new.posted_by end in (ordered_by, approved_by)) then
		raise check_violation using constraint = 'batch_four_eyes',
			message = 'who ordered or approved a card neither prints nor posts it';
	end if;
	return new;
end $$;
create trigger batch_four_eyes before update on postcards.batch
	for each row when (old.state <> new.state and new.state in ('printed', 'posted'))
	execute function postcards.batch_four_eyes();

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
