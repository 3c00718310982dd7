-- an account that is set up anew: none of its former devices opens it any more
create function access.shared_forget_passkeys(owner text) returns void language sql volatile as $$
	delete from access.passkey_user where principal = owner
$$;
