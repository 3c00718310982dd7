-- What proves that the trail is what it was: each seal covers the rows that follow those of the seal before, and names
-- it. The fingerprint's key lies outside the database (T2). Seals can be read and added, as the trail's rows can.
create table audit.seal (
	number      bigint      primary key check (number > 0),
	sealed_at   timestamptz not null,
	from_id     bigint      not null unique,
	to_id       bigint      not null unique,
	row_count   bigint      not null check (row_count > 0),
	rows_digest bytea       not null check (octet_length(rows_digest) = 32),
	previous    bytea       not null,
	fingerprint bytea       not null check (octet_length(fingerprint) = 32),
	check (to_id >= from_id),
	check (octet_length(previous) = case when number = 1 then 0 else 32 end)
);

comment on column audit.seal.rows_digest is 'SHA-256 over the rows in the order of their ids';
comment on column audit.seal.previous is 'fingerprint of the seal before; empty for the first';
comment on column audit.seal.fingerprint is 'HMAC over all other columns, by a key that is not in the database';

grant select, insert (number, sealed_at, from_id, to_id, row_count, rows_digest, previous, fingerprint) on audit.seal
	to mykempo_app;
