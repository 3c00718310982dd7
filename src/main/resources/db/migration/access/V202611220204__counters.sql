-- counts within a window, such as failed matches a day (P4); keys are keyed fingerprints
create table access.counter (
	key      bytea       primary key check (length(key) = 32),
	count    int         not null check (count >= 0),
	ends_at  timestamptz not null
);

create index counter_end on access.counter (ends_at);

-- failures by source (P4): a level that rises with each and drains with time; may be lost in a crash
create unlogged table access.source_level (
	key        bytea            primary key check (length(key) = 32),
	level      double precision not null,
	changed_at timestamptz      not null
);

create index source_level_change on access.source_level (changed_at);
