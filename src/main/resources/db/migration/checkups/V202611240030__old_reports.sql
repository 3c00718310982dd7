-- Check-ups are not kept for ever: what lies before the years that the society keeps is erased at night (C2).
alter table checkups.change drop constraint change_kind_check;
alter table checkups.change add constraint change_kind_check
	check (kind in ('ADDED', 'CORRECTED', 'DELETED', 'MATCHED', 'DROPPED', 'ERASED'));
comment on column checkups.change.run_id is
	'the import that did it: of check-ups, or, for MATCHED, of the master; null for DROPPED and ERASED';
