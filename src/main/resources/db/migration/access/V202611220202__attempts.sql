-- browsers in which somebody has logged in before (P4): the cookie's hash by principal
create table access.known_browser (
	principal    text        not null,
	browser      text        not null check (browser <> ''),
	known_since  timestamptz not null default now(),
	last_used_at timestamptz not null default now(),
	primary key (principal, browser)
);

-- wrong passwords in a row, by subject and known browser; '' stands for all browsers that are not known
create table access.attempt (
	subject       text        not null,
	browser       text        not null default '',
	in_a_row      int         not null check (in_a_row between 0 and 100),
	next_at       timestamptz not null,
	refused       boolean     not null,
	last_tried_at timestamptz not null default now(),
	primary key (subject, browser)
);

comment on column access.attempt.in_a_row is 'tries since the last right one, counted before the password is compared';
comment on column access.attempt.refused is 'whether the latest try came too early, or after the hundredth';

-- the ladder of P4: the wait after so many wrong ones in a row
create function access.wait_after(in_a_row int) returns interval language sql immutable as $$
	select case
		when in_a_row < 5 then interval '0'
		when in_a_row = 5 then interval '30 seconds'
		when in_a_row = 6 then interval '1 minute'
		when in_a_row = 7 then interval '5 minutes'
		when in_a_row = 8 then interval '15 minutes'
		else interval '1 hour'
	end
$$;

-- when the next try may come after one that was allowed; at once while there is no wait, whatever clocks say
create function access.next_at(in_a_row int) returns timestamptz language sql volatile as $$
	select case when access.wait_after(in_a_row) = interval '0' then '-infinity'
		else clock_timestamp() + access.wait_after(in_a_row) end
$$;

-- Counts a try, before the password is compared. Tries at the same time wait for each other's row, on any node, so
-- that of a thousand parallel ones five are allowed. One that comes too early is refused and not counted.
create function access.shared_count_try(its_subject text, its_browser text)
returns table (refused boolean, stopped boolean, in_a_row int, wait interval, wait_if_wrong interval)
language sql volatile as $$
	insert into access.attempt as a (subject, browser, in_a_row, next_at, refused)
	values (its_subject,
		coalesce((select k.browser from access.known_browser k
			where k.principal = its_subject and k.browser = its_browser), ''),
		1, access.next_at(1), false)
	on conflict (subject, browser) do update set
		refused = a.in_a_row >= 100 or a.next_at > clock_timestamp(),
		in_a_row = case when a.in_a_row >= 100 or a.next_at > clock_timestamp() then a.in_a_row
			else a.in_a_row + 1 end,
		next_at = case when a.in_a_row >= 100 or a.next_at > clock_timestamp() then a.next_at
			else access.next_at(a.in_a_row + 1) end,
		last_tried_at = now()
	returning a.refused, a.refused and a.in_a_row >= 100, a.in_a_row,
		case when a.refused then a.next_at - clock_timestamp() else interval '0' end,
		access.wait_after(a.in_a_row)
$$;
