package jp.mykempo.postcards.queue;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import jp.mykempo.office.AllowedTo;
import jp.mykempo.office.CurrentStaff;
import jp.mykempo.office.Role;
import jp.mykempo.office.listing.Looks;
import jp.mykempo.office.listing.Ticked;
import jp.mykempo.postcards.Route;
import jp.mykempo.postcards.core.BatchMaking;
import jp.mykempo.postcards.core.Obstacle;
import jp.mykempo.postcards.core.WaitingCard;
import jp.mykempo.postcards.core.WaitingCards;
import jp.mykempo.site.Answer;
import jp.mykempo.site.Redirect;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 束の確認: what a batch of the chosen orders would be, and making it. */
@Controller
@AllowedTo(Role.POSTCARDS)
class CheckController {

	private final QueueList list;

	private final WaitingCards waiting;

	private final BatchStart start;

	private final Looks looks;

	CheckController(QueueList list, WaitingCards waiting, BatchStart start, Looks looks) {
		this.list = list;
		this.waiting = waiting;
		this.start = start;
		this.looks = looks;
	}

	@GetMapping("/office/postcards/check")
	Answer check(@AuthenticationPrincipal CurrentStaff staff, @RequestParam Map<String, String> query,
			@RequestParam(name = "card", defaultValue = "") List<String> chosen) {
		List<Long> ids = query.containsKey("all") ? this.list.choosable(QueueList.SHAPE.read(query), staff.id())
				: Ticked.numbers(chosen, BatchMaking.MOST);
		return ids.isEmpty() ? Redirect.to("/office/postcards?nothing=1") : page(this.waiting.of(ids, staff.id()));
	}

	@PostMapping("/office/postcards/batches")
	Answer make(@AuthenticationPrincipal CurrentStaff staff, @RequestParam(defaultValue = "") String cards) {
		return this.start.make(Ticked.numbers(Arrays.asList(cards.split(",")), BatchMaking.MOST), staff.id())
			.map(made -> Redirect.to("/office/postcards/batches/" + made.number()))
			.orElseGet(() -> Redirect.to("/office/postcards?nothing=1"));
	}

	private CheckPage page(List<WaitingCard> cards) {
		this.looks.note("batch-check", cards.size());
		List<WaitingCard> printable = cards.stream().filter(card -> card.obstacle().isEmpty()).toList();
		Map<List<String>, Long> recipients = printable.stream()
			.collect(Collectors.groupingBy(CheckController::recipient, LinkedHashMap::new, Collectors.counting()));
		return new CheckPage(printable.stream().map(card -> String.valueOf(card.id())).collect(Collectors.joining(",")),
				printable.size(),
				recipients.entrySet()
					.stream()
					.map(entry -> new CheckPage.Recipient(entry.getKey().get(1), entry.getKey().get(0), entry.getValue()))
					.toList(),
				cards.stream().filter(card -> card.obstacle().isPresent()).map(CheckController::held).toList(),
				printable.stream()
					.filter(WaitingCard::nameInKana)
					.map(card -> new CheckPage.InKana(card.addressee().name(), card.addressee().kana()))
					.toList());
	}

	private static List<String> recipient(WaitingCard card) {
		return Arrays.asList(card.route().name(), card.route() == Route.EMPLOYER ? card.addressee().employerName() : null);
	}

	private static CheckPage.Held held(WaitingCard card) {
		Obstacle obstacle = card.obstacle().orElseThrow();
		boolean named = obstacle != Obstacle.PROTECTED && card.route() != Route.COUNTER;
		return new CheckPage.Held(card.id(), named ? card.addressee().name() : null, obstacle.key(),
				obstacle == Obstacle.UNPRINTABLE ? String.join(" ", card.unprintable()) : "");
	}

}
