-- links in letters that work once (K1); of the token itself only a keyed hash is here
create table access.link_token (
	hash          bytea       primary key check (length(hash) = 32),
	purpose       text        not null,
	subject       text        not null,
	issued_at     timestamptz not null default now(),
	expires_at    timestamptz not null,
	used_at       timestamptz,
	superseded_at timestamptz,
	check (used_at is null or superseded_at is null)
);

create unique index link_token_one_live on access.link_token (purpose, subject)
	where used_at is null and superseded_at is null;
create index link_token_subject on access.link_token (subject);
create index link_token_expiry on access.link_token (expires_at);

-- Two nodes may issue for the same subject at once: the later one waits and supersedes the earlier one's.
create function access.issue_link_token(its_purpose text, its_subject text, its_hash bytea, life interval)
returns void language plpgsql as $$
begin
	perform pg_advisory_xact_lock(hashtextextended('access.link_token ' || its_purpose || ' ' || its_subject, 0));
	update access.link_token set superseded_at = now()
	where purpose = its_purpose and subject = its_subject and used_at is null and superseded_at is null;
	insert into access.link_token (hash, purpose, subject, expires_at)
	values (its_hash, its_purpose, its_subject, now() + life);
end $$;
