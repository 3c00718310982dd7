-- Addresses that nobody confirmed in time are looked for every few minutes.
create index address_change_expiry on account.address_change (expires_at) where outcome is null;
