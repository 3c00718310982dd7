-- Check-ups and claims write symbols and numbers with or without hyphens. Few keys of the master have one: only those
-- are indexed once more, so that loading the master costs nothing more where none has.
create index coverage_by_written_key on membership.coverage
	(replace(number_key, '-', ''), replace(symbol_key, '-', '')) where number_key || symbol_key like '%-%';

create or replace procedure membership.make_constraints()
language plpgsql as $$
begin
	create index person_by_birth on membership.person (birth_date, kana_key);
	create unique index coverage_by_key on membership.coverage
		(number_key, symbol_key, branch_key, insurer_no, acquired_on);
	create unique index coverage_by_person on membership.coverage (person_id, acquired_on);
	create unique index coverage_going_on on membership.coverage (person_id) where lost_on is null;
	create index coverage_by_written_key on membership.coverage
		(replace(number_key, '-', ''), replace(symbol_key, '-', '')) where number_key || symbol_key like '%-%';
	create index coverage_by_insured on membership.coverage (insured_person_id) where insured_person_id is not null;
	create index coverage_by_loss on membership.coverage (lost_on) where lost_on is not null;
	create index coverage_by_previous on membership.coverage (previous_coverage_id)
		where previous_coverage_id is not null;
	alter table membership.coverage
		add constraint coverage_person foreign key (person_id) references membership.person,
		add constraint coverage_insured_person foreign key (insured_person_id) references membership.person,
		add constraint coverage_employer_known foreign key (employer_id) references membership.employer,
		add constraint coverage_previous foreign key (previous_coverage_id) references membership.coverage;
end $$;

create or replace function membership.begin_first_load() returns boolean
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
	if exists (select from membership.coverage) or exists (select from membership.person) then
		return false;
	end if;
	lock table membership.person, membership.coverage in access exclusive mode;
	if exists (select from membership.coverage) or exists (select from membership.person) then
		return false;
	end if;
	alter table membership.coverage
		drop constraint coverage_person, drop constraint coverage_insured_person,
		drop constraint coverage_employer_known, drop constraint coverage_previous;
	drop index membership.person_by_birth, membership.coverage_by_key, membership.coverage_by_written_key,
		membership.coverage_by_person, membership.coverage_going_on, membership.coverage_by_insured, membership.coverage_by_loss,
		membership.coverage_by_previous;
	alter table membership.coverage disable trigger coverage_no_overlap_insert;
	return true;
end $$;
