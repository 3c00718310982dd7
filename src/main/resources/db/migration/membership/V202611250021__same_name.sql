-- Whether a name in a file can be that of a person of the master (O3): for rows that tell no branch number, since twins,
-- of whom the master knows one, have number, date of birth and family name in common. Keys are those of kernel.KanaName.

-- As it sounds: コウイチ and コオイチ, ケイコ and ケエコ are one name (the key already lacks ー).
create function membership.spoken(kana_key text) returns text language sql immutable parallel safe return
	regexp_replace(regexp_replace(regexp_replace(regexp_replace(kana_key,
		'([オコソトノホモヨロヲゴゾドボポウクスツヌフムユルグズブプヴ])[ウオ]', '\1', 'g'),
		'([エケセテネヘメレゲゼデベペ])[エイ]', '\1', 'g'),
		'([イキシチニヒミリギジビピ])イ', '\1', 'g'),
		'([アカサタナハマヤラワガザダバパ])ア', '\1', 'g');

-- The same given name under another family name: who married, or took a name back. Without a blank in the master nobody
-- knows where the given name begins; then the first kana must differ and the last three agree.
create function membership.same_given_name(told text, family text, given text) returns boolean
language sql immutable parallel safe return
	case when given = '' then left(told, 1) <> left(family, 1) and right(told, 3) = right(family, 3)
		when length(given) = 1 then false
		else not starts_with(told, family) and right(told, length(given)) = given end;

create function membership.same_name(told text, kana_key text, family text) returns boolean
language sql immutable parallel safe return
	case when told = kana_key or told = family then true
		when least(length(told), length(kana_key)) >= 8 and (starts_with(kana_key, told) or starts_with(told, kana_key)) then true
		when told = substr(kana_key, length(family) + 1) || family then true
		when membership.spoken(told) = membership.spoken(kana_key) then true
		else membership.same_given_name(told, family, substr(kana_key, length(family) + 1))
			or membership.same_given_name(membership.spoken(told), membership.spoken(family),
				membership.spoken(substr(kana_key, length(family) + 1))) end;

-- The part of the key that is the family name: up to the first blank of the name as it is shown.
create function membership.same_name_as(told text, kana_key text, kana text) returns boolean
language sql immutable parallel safe return
	membership.same_name(told, kana_key, left(kana_key, length(translate(split_part(kana, '　', 1), 'ー・', ''))));
