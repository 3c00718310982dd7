-- Answers have their years too: until fiscal year 2017 code 1 of 採血時間 meant less than ten hours, since then 3 and 4 do.
alter table checkups.choice
	add column valid_from date not null default '2008-04-01',
	add column valid_until date check (valid_until > valid_from);
comment on column checkups.choice.valid_until is 'first day on which it is no longer an answer';
