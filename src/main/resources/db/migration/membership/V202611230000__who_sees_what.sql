-- Whose check-ups, expenses and coverage a member may see: the one place where C6, X6 and W5 are decided.

-- A member who does not want to be shown to the household (家族への表示を希望しない). The row itself is the objection.
create table membership.household_objection (
	person_id   bigint primary key references membership.person,
	objected_at timestamptz not null default now()
);

-- The coverage on the day and the former ones that go on in it (C6): not a day between (Q7), and either the same
-- number or one that changed through voluntary continuation, re-employment after retirement or between companies.
-- A dependant's number changes with the insured person's, and for that person's reason.
create function membership.shared_own_coverages(person bigint, day date)
returns table (coverage_id bigint, acquired_on date, lost_on date)
language sql stable rows 4 as $$
	with recursive own as (
		select id, person_id, previous_coverage_id, insurer_no, symbol_key, number_key, insured, insured_person_id,
			acquired_on, acquisition_reason, lost_on
		from membership.coverage
		where person_id = $1 and acquired_on <= $2 and (lost_on is null or lost_on > $2)
		union all
		select former.id, former.person_id, former.previous_coverage_id, former.insurer_no, former.symbol_key,
			former.number_key, former.insured, former.insured_person_id, former.acquired_on, former.acquisition_reason,
			former.lost_on
		from own
		join membership.coverage former on former.id = own.previous_coverage_id and former.person_id = own.person_id
			and former.lost_on = own.acquired_on and former.acquired_on < own.acquired_on
		where (former.insurer_no, former.symbol_key, former.number_key) = (own.insurer_no, own.symbol_key, own.number_key)
			or own.insured and former.insured and own.acquisition_reason in
				('VOLUNTARY_CONTINUATION', 'REEMPLOYED_AFTER_RETIREMENT', 'MOVED_BETWEEN_COMPANIES')
			or not own.insured and not former.insured and former.insured_person_id = own.insured_person_id and exists (
				select from membership.coverage holder
				join membership.coverage before on before.id = holder.previous_coverage_id
					and before.lost_on = holder.acquired_on and before.insured
				where holder.person_id = own.insured_person_id and holder.acquired_on = own.acquired_on and holder.insured
					and holder.acquisition_reason in
						('VOLUNTARY_CONTINUATION', 'REEMPLOYED_AFTER_RETIREMENT', 'MOVED_BETWEEN_COMPANIES')
					and (holder.insurer_no, holder.symbol_key, holder.number_key)
						= (own.insurer_no, own.symbol_key, own.number_key)
					and (before.insurer_no, before.symbol_key, before.number_key)
						= (former.insurer_no, former.symbol_key, former.number_key))
	)
	select id, acquired_on, lost_on from own
$$;

-- What an insured person sees of the household: the own coverages, and the periods in which somebody was dependant
-- under them with the same number; without protected persons (X6) and those who object (W5). Each coverage once;
-- lost_on null means that it goes on. Empty for a dependant (V2) and after loss of coverage (C7).
create function membership.shared_household(holder bigint, day date)
returns table (person_id bigint, coverage_id bigint, acquired_on date, lost_on date, insured boolean)
language sql stable rows 10 as $$
	with own as (
		select coverage.*
		from membership.shared_own_coverages($1, $2) seen
		join membership.coverage on coverage.id = seen.coverage_id
		where exists (
			select from membership.coverage today
			where today.person_id = $1 and today.insured
				and today.acquired_on <= $2 and (today.lost_on is null or today.lost_on > $2))
	)
	select own.person_id, own.id, own.acquired_on, own.lost_on, true
	from own
	union all
	select family.person_id, family.id, greatest(family.acquired_on, min(own.acquired_on)),
		nullif(least(coalesce(family.lost_on, 'infinity'), max(coalesce(own.lost_on, 'infinity'))), 'infinity'), false
	from own
	join membership.coverage family on family.insured_person_id = own.person_id and not family.insured
		and (family.insurer_no, family.symbol_key, family.number_key) = (own.insurer_no, own.symbol_key, own.number_key)
		and daterange(family.acquired_on, family.lost_on) && daterange(own.acquired_on, own.lost_on)
	join membership.person on person.id = family.person_id and not person.is_protected
	where family.person_id <> $1
		and not exists (select from membership.household_objection o where o.person_id = family.person_id)
	group by family.id
$$;
