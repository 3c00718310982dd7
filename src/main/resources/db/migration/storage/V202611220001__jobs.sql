-- Tasks of db-scheduler (its documented table), in a schema of their own.
create schema storage;
grant usage on schema storage to mykempo_app;
alter default privileges in schema storage grant select, insert, update, delete on tables to mykempo_app;

create table storage.scheduled_tasks (
	task_name            text not null,
	task_instance        text not null,
	task_data            bytea,
	execution_time       timestamptz not null,
	picked               boolean not null,
	picked_by            text,
	last_success         timestamptz,
	last_failure         timestamptz,
	consecutive_failures integer,
	last_heartbeat       timestamptz,
	version              bigint not null,
	priority             smallint,
	primary key (task_name, task_instance)
);
create index on storage.scheduled_tasks (execution_time);
create index on storage.scheduled_tasks (last_heartbeat);
