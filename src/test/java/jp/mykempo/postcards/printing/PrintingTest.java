package jp.mykempo.postcards.printing;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;

import jp.mykempo.TestDatabase;
import jp.mykempo.access.AccessFixtures;
import jp.mykempo.access.Keys;
import jp.mykempo.kernel.StaffId;
import jp.mykempo.people.Family;
import jp.mykempo.people.Someone;
import jp.mykempo.postcards.CardId;
import jp.mykempo.postcards.CardKind;
import jp.mykempo.postcards.Order;
import jp.mykempo.postcards.OrderOutcome;
import jp.mykempo.postcards.Origin;
import jp.mykempo.postcards.PostcardsOffice.Member;
import jp.mykempo.postcards.batch.SecretRoom;
import jp.mykempo.postcards.core.BatchRoom;
import jp.mykempo.postcards.core.HouseholdWithCards;
import jp.mykempo.postcards.sheet.Parcel;
import jp.mykempo.postcards.sheet.PrintedCard;
import org.junit.jupiter.api.Test;

import static jp.mykempo.postcards.core.BatchRoom.KITAGAWA;
import static jp.mykempo.postcards.core.BatchRoom.OSAWA;
import static org.assertj.core.api.Assertions.assertThat;

/** A batch is handed out once, with what is true at that moment; and what goes wrong costs new secrets (O4, K3, T1). */
class PrintingTest extends HouseholdWithCards {

	@Test
	void whatIsPrintedIsTrueNowAndTheCopiesAreGone() {
		CardId one = this.room.office.ordered(this.hanako);
		CardId other = this.room.office.ordered(this.taro);
		String batch = ready(one, other);
		this.room.sql.sql("update membership.person set name = '髙見　花子' where id = ?")
			.param(this.hanako.person().value())
			.update();

		PrintRun run = printed(batch, OSAWA);

		Parcel parcel = run.parcels().getFirst();
		assertThat(run.parcels()).hasSize(1);
		assertThat(parcel.list().names()).containsExactly("見本　太郎", "髙見　花子");
		assertThat(parcel.cards()).extracting(PrintedCard::controlNumber).containsExactly(batch + "-001", batch + "-002");
		assertThat(parcel.cards().getLast().loginId()).isNull();
		assertThat(this.room.office.state(one)).isEqualTo("PRINTED");
		assertThat(this.room.stateOf(batch)).isEqualTo("printed");
		assertThat(this.room.office.count("select count(*) from postcards.card_secret where sealed is not null and ? > 0", 1))
			.isZero();
		String verifier = this.room.office.text("select verifier from postcards.card_secret where card_id = ?", other.value());
		assertThat(SecretRoom.HASHING.verify(verifier, parcel.cards().getFirst().secret())).isTrue();
		assertThat(run.toString()).doesNotContain("見", parcel.cards().getFirst().secret());
	}

	@Test
	void thePdfIsHandedOutOnce() {
		String batch = ready(this.room.office.ordered(this.hanako));
		BatchRoom otherNode = anotherNode();

		CompletableFuture<PrintOutcome> here = CompletableFuture.supplyAsync(() -> print(this.room, batch, KITAGAWA));
		CompletableFuture<PrintOutcome> there = CompletableFuture.supplyAsync(() -> print(otherNode, batch, OSAWA));

		assertThat(List.of(here.join(), there.join()))
			.filteredOn(PrintOutcome.Printed.class::isInstance)
			.hasSize(1);
	}

	@Test
	void whoOrderedNeitherMakesNorPrintsIt() {
		CardId desk = ((OrderOutcome.Ordered) this.room.office.order(new Order(CardKind.VIEWING_PASSWORD,
				this.hanako.account(), this.hanako.person(), Origin.DESK, KITAGAWA, "lost", null)))
			.card();
		assertThat(this.room.tryMake(KITAGAWA, desk)).isEmpty();
		String batch = this.room.make(OSAWA, desk);
		SecretRoom.makeAll(this.room);
		SecretRoom.makeAll(this.room);

		assertThat(print(this.room, batch, KITAGAWA)).isInstanceOf(PrintOutcome.OwnOrders.class);
		assertThat(print(this.room, batch, OSAWA)).isInstanceOf(PrintOutcome.Printed.class);
	}

	@Test
	void whatMustNotBePrintedIsLeftOut() {
		Member shigeru = Member.of(Family.in(this.room.sql).voluntaryContinuer().insured("小林　茂", "コバヤシ　シゲル", "1962-10-15"));
		CardId kept = this.room.office.ordered(this.hanako);
		CardId lost = this.room.office.ordered(this.taro);
		CardId homeless = this.room.office.ordered(shigeru);
		String batch = ready(kept, lost, homeless);
		this.room.sql.sql("update membership.coverage set lost_on = '2026-11-22', loss_reason = 'OTHER' where person_id = ?")
			.param(this.taro.person().value())
			.update();
		this.room.sql.sql("update membership.person set address = null where id = ?")
			.param(shigeru.person().value())
			.update();

		PrintRun run = printed(batch, OSAWA);

		assertThat(run.parcels()).hasSize(1);
		assertThat(run.parcels().getFirst().list().names()).containsExactly("見本　花子");
		assertThat(this.room.office.state(lost)).isEqualTo("VOID");
		assertThat(this.room.office.state(homeless)).isEqualTo("ORDERED");
		assertThat(this.room.batchOf(homeless)).as("waits in the queue again").isEmpty();
		assertThat(this.room.office.count("select count(*) from postcards.card_secret where card_id = ?", homeless.value()))
			.isZero();
	}

	@Test
	void protectedMembersAreOnNothing() {
		CardId kept = this.room.office.ordered(this.hanako);
		CardId hidden = this.room.office.ordered(this.taro);
		String batch = ready(kept, hidden);
		Family.in(this.room.sql).isProtected(this.mihon.taro());

		PrintRun run = printed(batch, OSAWA);

		assertThat(run.parcels()).flatExtracting(Parcel::cards).extracting(PrintedCard::personName).containsExactly("見本　花子");
		assertThat(run.parcels().getFirst().list().names()).containsExactly("見本　花子");
		assertThat(this.room.office.state(hidden)).isEqualTo("ORDERED");
	}

	@Test
	void aNameThatTheFontLacksIsPrintedInKanaAndAnAddressThatItLacksIsNot() {
		Someone rare = Family.in(this.room.sql).voluntaryContinuer().insured("\uD883\uDEDE山　茂", "タケヤマ　シゲル", "1962-10-15");
		Someone lost = Family.in(this.room.sql).voluntaryContinuer().insured("小林　茂", "コバヤシ　シゲル", "1962-10-15");
		this.room.sql.sql("update membership.person set address = '東京都\uD883\uDEDE区' where id = ?").param(lost.id().value()).update();
		CardId inKana = this.room.office.ordered(Member.of(rare));
		CardId held = this.room.office.ordered(Member.of(lost));

		PrintRun run = printed(ready(inKana, held), OSAWA);

		assertThat(run.parcels().getFirst().cards()).extracting(PrintedCard::personName).containsExactly("タケヤマ　シゲル");
		assertThat(this.room.office.state(held)).isEqualTo("ORDERED");
	}

	@Test
	void aSpoiltBatchBecomesAnotherWithNewSecrets() {
		CardId card = this.room.office.ordered(this.hanako);
		String batch = ready(card);
		String first = printed(batch, OSAWA).parcels().getFirst().cards().getFirst().secret();

		SpoilOutcome outcome = spoil(batch, SpoiltFor.MISPRINTED, OSAWA);

		String again = ((SpoilOutcome.Remade) outcome).number();
		assertThat(this.room.stateOf(batch)).isEqualTo("spoilt");
		assertThat(this.room.batchOf(card)).isEqualTo(again);
		SecretRoom.makeAll(this.room);
		SecretRoom.makeAll(this.room);
		String second = printed(again, OSAWA).parcels().getFirst().cards().getFirst().secret();
		assertThat(second).isNotEqualTo(first);
		assertThat(this.room.office.history(card)).isEqualTo("ORDERED PRINTED ORDERED PRINTED");
		assertThat(SecretRoom.HASHING.verify(
				this.room.office.text("select verifier from postcards.card_secret where card_id = ?", card.value()), first))
			.isFalse();
	}

	@Test
	void aDiscardedBatchGivesItsOrdersBack() {
		CardId card = this.room.office.ordered(this.hanako);
		String batch = ready(card);

		assertThat(spoil(batch, SpoiltFor.MISPRINTED, OSAWA)).as("is not printed").isInstanceOf(SpoilOutcome.NotNow.class);
		assertThat(spoil(batch, SpoiltFor.DISCARDED, OSAWA)).isEqualTo(new SpoilOutcome.BackInQueue(1));

		assertThat(this.room.batchOf(card)).isEmpty();
		assertThat(print(this.room, batch, OSAWA)).isInstanceOf(PrintOutcome.NotReady.class);
		assertThat(this.room.tryMake(KITAGAWA, card)).isPresent();
	}

	@Test
	void aRestoredBackupOpensNothingAndIsMadeAgain() {
		CardId card = this.room.office.ordered(this.hanako);
		String batch = ready(card);
		TestDatabase backup = this.database.copy();
		PrintOutcome.Printed handedOut = (PrintOutcome.Printed) print(this.room, batch, OSAWA);
		this.room.keys.delete(handedOut.key());

		BatchRoom restored = new BatchRoom(backup.app(), this.folder, this.siteKeys);
		assertThat(restored.office.count("select count(*) from postcards.card_secret where sealed is not null and ? > 0", 1))
			.as("the copies are in the backup").isEqualTo(1);
		assertThat(print(restored, batch, OSAWA)).isInstanceOf(PrintOutcome.SecretsGone.class);
		assertThat(restored.stateOf(batch)).isEqualTo("ready");

		String again = ((SpoilOutcome.Remade) spoil(restored, batch, SpoiltFor.SECRETS_GONE, OSAWA)).number();
		SecretRoom.makeAll(restored);
		SecretRoom.makeAll(restored);
		PrintRun run = ((PrintOutcome.Printed) print(restored, again, OSAWA)).run();
		assertThat(run.parcels().getFirst().cards().getFirst().secret())
			.isNotEqualTo(handedOut.run().parcels().getFirst().cards().getFirst().secret());
	}

	@Test
	void aNewKeyOfTheSiteLeavesOpenBatchesPrintable() throws Exception {
		Path file = Files.createTempDirectory("keys");
		AccessFixtures.putKeysInto(file);
		BatchRoom before = new BatchRoom(this.database.app(), this.folder, new Keys(file.resolve("keys")));
		String batch = before.make(KITAGAWA, before.office.ordered(this.hanako));
		SecretRoom.makeAll(before);
		SecretRoom.makeAll(before);
		AccessFixtures.putKeysInto(file);

		BatchRoom after = new BatchRoom(this.database.app(), this.folder, new Keys(file.resolve("keys")));

		assertThat(print(after, batch, OSAWA)).isInstanceOf(PrintOutcome.Printed.class);
	}

	private String ready(CardId... cards) {
		String batch = this.room.make(KITAGAWA, cards);
		SecretRoom.makeAll(this.room);
		SecretRoom.makeAll(this.room);
		return batch;
	}

	private PrintRun printed(String batch, StaffId by) {
		return ((PrintOutcome.Printed) print(this.room, batch, by)).run();
	}

	private static PrintOutcome print(BatchRoom room, String batch, StaffId by) {
		return PrintRoom.outcome(room, batch, by);
	}

	private SpoilOutcome spoil(String batch, SpoiltFor reason, StaffId by) {
		return spoil(this.room, batch, reason, by);
	}

	private static SpoilOutcome spoil(BatchRoom room, String batch, SpoiltFor reason, StaffId by) {
		Spoiling spoiling = new Spoiling(room.batches, room.making, room.trail);
		UUID key = room.keys.create();
		return room.tx.execute(status -> spoiling.spoil(batch, reason, by, key));
	}

}
