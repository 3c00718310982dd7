-- The counts of a report are shown in the order in which the importer told them; jsonb would sort them.
alter table imports.run alter column counts drop default;
alter table imports.run alter column counts type json using counts::json;
alter table imports.run alter column counts set default '{}';
