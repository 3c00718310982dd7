-- The same in two steps: what waited for an import, or for somebody else, in the first one may have been carried on to a
-- new card meanwhile, which the second one sees. Nothing that is withdrawn is left over (V6).
create or replace function postcards.withdraw_all(accounts bigint[], its_kind text, its_reason text, its_actor text,
	its_run bigint) returns bigint
language plpgsql volatile as $$
declare
	withdrawn bigint := 0;
	more bigint;
begin
	loop
		with found as materialized (
			select id from postcards.card
			where account_id = any (accounts) and (its_kind is null or kind = its_kind)
				and (state in ('ORDERED', 'PRINTED') or state = 'POSTED' and its_reason not in ('COVERAGE_LOST', 'RENUMBERED'))
			order by id for update
		)
		update postcards.card c set state = 'VOID', moved_for = its_reason, moved_by = its_actor, moved_run = its_run
		from found where c.id = found.id;
		get diagnostics more = row_count;
		withdrawn := withdrawn + more;
		exit when more = 0 and not exists (
			select from postcards.card
			where account_id = any (accounts) and (its_kind is null or kind = its_kind) and state in ('ORDERED', 'PRINTED'));
	end loop;
	return withdrawn;
end $$;

-- Cards that were withdrawn, in whatever state they were, by the run of CardsWithdrawn.
create view postcards.shared_withdrawn as
	select h.run, c.id as card_id, c.kind, c.account_id, c.person_id, c.enquiry_id
	from postcards.card_history h
	join postcards.card c on c.id = h.card_id
	where h.to_state = 'VOID' and h.run is not null;
