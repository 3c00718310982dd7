package jp.mykempo.journeys.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;

import jp.mykempo.imports.desk.ReadingRoom;
import jp.mykempo.journeys.Site;
import jp.mykempo.membership.intake.CoverageFile;
import jp.mykempo.office.Role;
import jp.mykempo.people.Clerk;

/** Files at the desk in every state that a file can be in. */
final class ImportRound {

	private static final String LOOKED = "looked";

	private final Customer clerk;

	private final Site site;

	private final int first = 800_000 + (int) (System.nanoTime() / 1000 % 90_000);

	private ImportRound(Customer clerk) {
		this.clerk = clerk;
		this.site = clerk.site();
	}

	static void by(Customer clerk) {
		ImportRound round = new ImportRound(clerk);
		round.refused();
		round.applied();
		round.byTwo();
		round.interrupted();
		clerk.open("/office/imports").open("/office/imports?q=nothing-like-it");
	}

	private void refused() {
		send("errors.csv", lines(1, 1, "1978-04-31", ""));
		read();
		this.clerk.arriving(() -> this.clerk.page().locator("main a[href*='/runs/']").first().click());
	}

	private void applied() {
		send("first.csv", lines(1, 60, "1975-04-01", ""));
		read();
		this.clerk.open(here() + "/differences").open(here() + "/differences?page=2").open(here() + "/application");
		this.clerk.tick(LOOKED).press("imports.desk.check.apply");
		read();
	}

	/** More than two in a hundred end. */
	private void byTwo() {
		int many = this.site.sql().sql("select count(*) / 20 + 5 from membership.coverage where lost_on is null")
			.query(Integer.class).single();
		send("more.csv", lines(100, many, "1975-04-01", ""));
		read();
		this.clerk.open(here() + "/application").tick(LOOKED).press("imports.desk.check.apply");
		read();
		send("ends.csv", lines(100, many, "1975-04-01", "2026-11-30"));
		read();
		String file = here();
		this.clerk.open(file + "/application").tick(LOOKED).press("imports.desk.check.ask");
		Customer second = this.clerk.another();
		Journeys.enterOffice(second, Clerk.with(this.site, Role.IMPORTS));
		second.open(file).open(file + "/application").tick(LOOKED).press("imports.desk.check.second");
		ReadingRoom.readAll(this.site);
		second.open(file);
	}

	private void interrupted() {
		send("killed.csv", lines(99, 1, "1975-04-01", ""));
		this.site.sql().sql("""
				update imports.upload set state = 'CHECKING', changed_at = now() - interval '5 minutes' where state = 'RECEIVED'
				""").update();
		read();
		this.clerk.press("imports.desk.discard");
	}

	private void send(String name, CoverageFile file) {
		this.clerk.open("/office/imports/new").tick("mode-difference");
		this.clerk.field("file").setInputFiles(named(name, file));
		this.clerk.press("imports.desk.new.submit");
	}

	private void read() {
		ReadingRoom.readAll(this.site);
		this.clerk.open(here());
	}

	private String here() {
		return this.clerk.path().replaceAll("^(/office/imports/\\d+).*", "$1");
	}

	private CoverageFile lines(int from, int count, String birth, String lostOn) {
		CoverageFile file = new CoverageFile();
		IntStream.range(from, from + count)
			.forEach(i -> file.line("番号", String.valueOf(this.first + i), "生年月日", birth, "資格喪失年月日", lostOn, "喪失事由",
					lostOn.isEmpty() ? "" : "1", "取得事由", i % 7 == 0 ? "77" : "1", "閲覧制限フラグ", i % 5 == 0 ? "1" : "0"));
		return file;
	}

	private static Path named(String name, CoverageFile file) {
		try {
			Path folder = Files.createTempDirectory("round");
			return Files.move(file.in(folder), folder.resolve(name));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
