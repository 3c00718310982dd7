-- how authenticators know a principal: a random handle that tells nobody who it is
create table access.passkey_user (
	principal text  primary key references access.principal (name) on delete cascade,
	handle    bytea not null unique check (length(handle) between 16 and 64)
);

-- a public key that proves a principal; the private one never leaves its owner's device or keychain
create table access.passkey_credential (
	id              bigint      generated always as identity primary key,
	principal       text        not null references access.passkey_user (principal) on delete cascade,
	credential_id   bytea       not null unique check (length(credential_id) between 1 and 1023),
	attestation     bytea       not null,
	public_key      bytea       not null,
	signature_count bigint      not null check (signature_count >= 0),
	transports      text[]      not null,
	backup_eligible boolean     not null,
	backed_up       boolean     not null check (backup_eligible or not backed_up),
	name            text        not null check (char_length(name) between 1 and 50),
	created_at      timestamptz not null default now(),
	last_used_at    timestamptz
);

create index passkey_credential_of_principal on access.passkey_credential (principal);

comment on column access.passkey_credential.signature_count is
	'only ever rises, unless the authenticator keeps none (0): a lower one is a sign of a copied key';

-- challenges that were answered; those that wait are in their browser's sealed cookie alone
create table access.passkey_challenge (
	challenge   bytea       primary key check (length(challenge) = 32),
	answered_at timestamptz not null default now()
);
