package jp.mykempo.people;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The household everyone knows: 見本 花子, insured through an employer, her husband 太郎 and their daughter さくら, her
 * dependants. Each test makes its own, with a number of its own:
 *
 * <pre>
 * MihonFamily mihon = MihonFamily.in(sql);
 * members.match(identity(mihon.hanako()), today);
 * </pre>
 */
public record MihonFamily(Someone hanako, Someone taro, Someone sakura) {

	public static MihonFamily in(JdbcClient sql) {
		Family family = Family.in(sql);
		Someone hanako = family.insured("見本　花子", "ミホン　ハナコ", "1978-05-06");
		Someone taro = family.dependant("見本　太郎", "ミホン　タロウ", "1976-11-23", "夫");
		Someone sakura = family.dependant("見本　さくら", "ミホン　サクラ", "2014-03-30", "子");
		return new MihonFamily(hanako, taro, sakura);
	}

}
