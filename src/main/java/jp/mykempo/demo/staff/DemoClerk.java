package jp.mykempo.demo.staff;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import jp.mykempo.kernel.Sha256;
import jp.mykempo.office.Role;

/**
 * A made-up member of staff (demo only), one for each role and a second administrator, since roles need two.
 *
 * @param loginId staff ID
 */
public record DemoClerk(String loginId, String name, Role role) {

	/** The same for all of them; nothing here is worth protecting. */
	public static final String PASSWORD = "mihon no kumiai de hataraku";

	private static final List<String> NAMES = List.of("北川 みのり", "大沢 進", "南野 かおる", "東条 誠", "西田 はるか", "中原 実",
			"上野 あきら");

	/** All of them. */
	public static List<DemoClerk> all() {
		List<DemoClerk> clerks = new ArrayList<>();
		for (Role role : Role.values()) {
			clerks.add(new DemoClerk("staff-" + role.key(), NAMES.get(role.ordinal()), role));
		}
		clerks.add(new DemoClerk("staff-postcards-2", "下村 直子", Role.POSTCARDS));
		clerks.add(new DemoClerk("staff-administrator-2", "前川 拓也", Role.ADMINISTRATOR));
		return List.copyOf(clerks);
	}

	/** The secret of the authenticator app, always the same, so that a page can show its codes. */
	public byte[] secret() {
		return Arrays.copyOf(Sha256.of(this.loginId), 20);
	}

}
