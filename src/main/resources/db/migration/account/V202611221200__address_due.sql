-- Whether the account's address must be confirmed by a mail's link before anything else opens (L1–L3).
alter table account.account add column address_due boolean not null default false;

comment on column account.account.address_due is 'each login leads to the address page until a link has been used';

-- Whatever journey verifies the address, by whichever link, the duty is done with it.
create function account.address_is_confirmed() returns trigger language plpgsql as $$
begin
	new.address_due := false;
	return new;
end $$;

create trigger address_confirmed before update of mail_state on account.account
	for each row when (new.mail_state = 'verified') execute function account.address_is_confirmed();
