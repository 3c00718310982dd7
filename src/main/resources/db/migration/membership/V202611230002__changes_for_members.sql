-- What an import changed of what a coverage notice says, item by item; nothing else of a change is for members.
create view membership.shared_change as
	select change.id as change_id, change.coverage_id, change.person_id, change.changed_at, item,
		change.before ->> item as before, change.after ->> item as after
	from membership.change
	cross join lateral jsonb_object_keys(change.before || change.after) item
	where item in ('name', 'kana', 'birth_date', 'symbol', 'number', 'branch', 'relationship', 'acquired_on',
		'share_of_costs', 'share_from', 'elderly_category', 'continuation_ends_on');
