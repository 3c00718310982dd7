package jp.mykempo.postcards.batch;

import java.util.List;

import jp.mykempo.access.AccessFixtures;
import jp.mykempo.access.Hashing;
import jp.mykempo.journeys.Site;
import jp.mykempo.postcards.core.BatchRoom;
import jp.mykempo.postcards.core.SecretMakers;

/** Makes secrets as the job does, for tests of what comes after it. */
public final class SecretRoom {

	public static final Hashing HASHING = AccessFixtures.hashing();

	private SecretRoom() {
	}

	/** All that are missing. */
	public static void makeAll(BatchRoom room) {
		making(room).makeAll();
	}

	/** The same for a whole site. */
	public static void makeAll(Site site) {
		site.bean(SecretMaking.class).makeAll();
		site.bean(SecretMaking.class).makeAll();
	}

	static SecretMaking making(BatchRoom room) {
		return new SecretMaking(new UnfinishedBatches(room.sql), room.keys, room.siteKeys, new SecretMakers(List.of()),
				HASHING);
	}

	static KeySweep sweep(BatchRoom room, java.time.Clock clock) {
		return new KeySweep(room.sql, room.keys, clock);
	}

}
