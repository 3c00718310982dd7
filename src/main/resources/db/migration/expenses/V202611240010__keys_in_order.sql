-- Keys of claims with a plain search number are that number behind a 1 instead of its fingerprint, and all others negative:
-- the index of a filled table takes in numbers that follow one another at a sixth of the cost.
update expenses.claim set claim_key = case when search_no ~ '^[0-9]{1,18}$'
	then ('1' || search_no)::bigint else claim_key | (1::bigint << 63) end;

comment on column expenses.claim.claim_key is
	'1 and the レセプト検索番号 of up to 18 digits; else the fingerprint, negative, of that number or of person, month, kind and institution';
