package jp.mykempo.postcards.core;

import java.nio.file.Path;

import jp.mykempo.TestDatabase;
import jp.mykempo.access.AccessFixtures;
import jp.mykempo.access.Keys;
import jp.mykempo.people.MihonFamily;
import jp.mykempo.postcards.PostcardsOffice.Member;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A new household for each test, and the room where its cards are made. */
public abstract class HouseholdWithCards {

	protected final TestDatabase database = TestDatabase.fresh();

	protected final Keys siteKeys = AccessFixtures.keys();

	@TempDir
	protected Path folder;

	protected BatchRoom room;

	protected MihonFamily mihon;

	protected Member hanako;

	protected Member taro;

	@BeforeEach
	void household() {
		this.room = anotherNode();
		this.mihon = MihonFamily.in(this.room.sql);
		this.hanako = Member.of(this.mihon.hanako());
		this.taro = Member.of(this.mihon.taro());
	}

	/** One more node on the same database, folder and keys. */
	protected BatchRoom anotherNode() {
		return new BatchRoom(this.database.app(), this.folder, this.siteKeys);
	}

}
