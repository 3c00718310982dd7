-- Postcards for all who chose 「希望する」 before there were any (R7). Whoever has a card, or a password, keeps it.
select postcards.shared_order_all('VIEWING_PASSWORD', array_agg(c.account_id), array_agg(c.person_id))
from viewing.choice c
join account.shared_account a on a.id = c.account_id and a.state = 'open'
left join viewing.password p on p.account_id = c.account_id and p.verifier is not null
where c.wished and p.account_id is null
having count(*) > 0;
