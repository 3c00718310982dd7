-- カヲル and カオル, ヨシヱ and ヨシエ are one name, too: files and the master write either.
create or replace function membership.spoken(kana_key text) returns text language sql immutable parallel safe return
	regexp_replace(regexp_replace(regexp_replace(regexp_replace(translate(kana_key, 'ヲヰヱ', 'オイエ'),
		'([オコソトノホモヨロゴゾドボポウクスツヌフムユルグズブプヴ])[ウオ]', '\1', 'g'),
		'([エケセテネヘメレゲゼデベペ])[エイ]', '\1', 'g'),
		'([イキシチニヒミリギジビピ])イ', '\1', 'g'),
		'([アカサタナハマヤラワガザダバパ])ア', '\1', 'g');
