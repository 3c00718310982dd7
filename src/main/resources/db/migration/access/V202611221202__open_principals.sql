-- many principals at once, for accounts that an import opens (O10)
create function access.shared_open_principals(names text[]) returns void language sql volatile as $$
	insert into access.principal (name) select unnest(names)
$$;
