package jp.mykempo.postcards.desk;

import java.util.Set;

import jp.mykempo.office.OfficeDoor;
import jp.mykempo.office.Role;
import jp.mykempo.office.WorkQueue;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where postcards stand in the office's menu, and what of them waits for staff. */
@Configuration(proxyBeanMethods = false)
class PostcardQueuesConfiguration {

	private static final Set<Role> PRINTERS = Set.of(Role.POSTCARDS);

	private static final Set<Role> BOTH = Set.of(Role.POSTCARDS, Role.RECEPTION);

	@Bean
	OfficeDoor postcardsDoor() {
		return OfficeDoor.of(10, "/office/postcards", "postcards.title", Role.POSTCARDS);
	}

	@Bean
	OfficeDoor postcardOrderDoor() {
		return OfficeDoor.of(21, "/office/postcard-orders", "postcards.order.door", Role.RECEPTION);
	}

	@Bean
	OfficeDoor waysDoor() {
		return OfficeDoor.of(22, "/office/postcards/ways", "postcards.ways.door", Role.RECEPTION);
	}

	@Bean
	OfficeDoor protectedDoor() {
		return OfficeDoor.of(23, "/office/postcards/protected", "postcards.protected.title", Role.RECEPTION);
	}

	@Bean
	WorkQueue ordersQueue() {
		return new Queue(PRINTERS, "postcards.queue.orders", "/office/postcards", """
				select count(*), min(k.ordered_at) from postcards.card k
				join membership.shared_person p on p.person_id = k.person_id
				where k.state = 'ORDERED' and k.batch_id is null and (not p.is_protected or exists (
					select from postcards.route_request q
					where q.card_id = k.id and q.state = 'approved' and q.route = 'COUNTER'))""");
	}

	@Bean
	WorkQueue unfinishedBatchesQueue() {
		return new Queue(PRINTERS, "postcards.queue.batches", "/office/postcards/batches", """
				select count(*), min(made_at) from postcards.batch where state in ('making', 'ready')""");
	}

	@Bean
	WorkQueue pullsQueue() {
		return new Queue(PRINTERS, "postcards.queue.pulls", "/office/postcards/batches", """
				select count(distinct b.id), min(p.noted_at) from postcards.pull p
				join postcards.batch b on b.id = p.batch_id
				where p.ticked_at is null and b.state = 'printed'""");
	}

	@Bean
	WorkQueue returnsQueue() {
		return new Queue(PRINTERS, "postcards.queue.returns", "/office/postcards/returns",
				"select count(*), min(recorded_at) from postcards.returned_mail where settled_at is null");
	}

	@Bean
	WorkQueue protectedQueue() {
		return new Queue(BOTH, "postcards.queue.protected", "/office/postcards/protected", """
				select count(*), min(k.ordered_at) from postcards.card k
				join membership.shared_person p on p.person_id = k.person_id
				where k.state = 'ORDERED' and p.is_protected and not exists (
					select from postcards.route_request q
					where q.card_id = k.id and q.state = 'approved' and q.route = 'COUNTER')""");
	}

	@Bean
	WorkQueue waysQueue() {
		return new Queue(BOTH, "postcards.queue.ways", "/office/postcards/ways", """
				select count(*), min(q.requested_at) from postcards.route_request q
				join postcards.card k on k.id = q.card_id and k.state = 'ORDERED' where q.state = 'asked'""");
	}

}
