package jp.mykempo.office.core;

import java.security.SecureRandom;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import jp.mykempo.access.Keys;
import jp.mykempo.kernel.JapaneseText;
import jp.mykempo.kernel.StaffId;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Codes on paper for when the authenticator app is lost (回復コード): ten, shown once, each good once. 50 random bits in an
 * alphabet without look-alikes; only keyed fingerprints are kept.
 */
@Repository
public class RecoveryCodes {

	private static final int COUNT = 10;

	private static final int LENGTH = 10;

	private static final String ALPHABET = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";

	private static final SecureRandom random = new SecureRandom();

	private final JdbcClient sql;

	private final Keys keys;

	public RecoveryCodes(JdbcClient sql, Keys keys) {
		this.sql = sql;
		this.keys = keys;
	}

	/** Ten new ones in the place of all former ones. */
	public List<String> renew(StaffId staff) {
		List<String> codes = Stream.generate(RecoveryCodes::fresh).distinct().limit(COUNT).toList();
		this.sql.sql("delete from office.recovery_code where staff_id = ?").param(staff.value()).update();
		this.sql.sql("""
				insert into office.recovery_code (staff_id, fingerprint)
				select :staff, unnest(cast(:fingerprints as bytea[]))
				""")
			.param("staff", staff.value())
			.param("fingerprints", codes.stream().map(code -> fingerprint(staff, code)).toArray(byte[][]::new))
			.update();
		return codes.stream().map(RecoveryCodes::printed).toList();
	}

	/** Uses one up; of several at once, on any node, one gets through. */
	public boolean use(StaffId staff, String typed) {
		return this.sql.sql("""
				update office.recovery_code set used_at = now()
				where staff_id = :staff and used_at is null and fingerprint = any (:fingerprints)
				""")
			.param("staff", staff.value())
			.param("fingerprints", this.keys.fingerprints(purpose(staff), normalised(typed)).toArray(byte[][]::new))
			.update() == 1;
	}

	/** How many are left. */
	public int left(StaffId staff) {
		return this.sql.sql("select count(*) from office.recovery_code where staff_id = ? and used_at is null")
			.param(staff.value())
			.query(Integer.class)
			.single();
	}

	public void remove(StaffId staff) {
		this.sql.sql("delete from office.recovery_code where staff_id = ?").param(staff.value()).update();
	}

	private static String fresh() {
		return IntStream.range(0, LENGTH)
			.mapToObj(i -> String.valueOf(ALPHABET.charAt(random.nextInt(ALPHABET.length()))))
			.collect(Collectors.joining());
	}

	private static String printed(String code) {
		return code.substring(0, LENGTH / 2) + "-" + code.substring(LENGTH / 2);
	}

	/** Whatever width, case and hyphens it was typed with. */
	private static String normalised(String typed) {
		String bounded = (typed.length() > 50) ? "" : typed;
		return JapaneseText.fold(bounded).toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "");
	}

	private byte[] fingerprint(StaffId staff, String code) {
		return this.keys.fingerprint(purpose(staff), code);
	}

	private static String purpose(StaffId staff) {
		return "staff-recovery-code/" + staff;
	}

}
