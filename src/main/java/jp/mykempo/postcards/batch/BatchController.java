package jp.mykempo.postcards.batch;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import jp.mykempo.kernel.PeopleTime;
import jp.mykempo.kernel.StaffId;
import jp.mykempo.office.AllowedTo;
import jp.mykempo.office.CurrentStaff;
import jp.mykempo.office.Role;
import jp.mykempo.office.listing.Looks;
import jp.mykempo.postcards.Route;
import jp.mykempo.postcards.core.Batch;
import jp.mykempo.postcards.core.BatchKeys;
import jp.mykempo.postcards.core.BatchState;
import jp.mykempo.postcards.core.TabCounts;
import jp.mykempo.postcards.core.WaitingCard;
import jp.mykempo.postcards.core.WaitingCards;
import jp.mykempo.postcards.sheet.BatchPaper;
import jp.mykempo.site.Answer;
import jp.mykempo.site.NotHere;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** つくった束: the list, and a batch with its progress and its next step (O4). */
@Controller
@AllowedTo(Role.POSTCARDS)
class BatchController {

	private final BatchViews batches;

	private final BatchKeys keys;

	private final WaitingCards waiting;

	private final TabCounts tabs;

	private final Looks looks;

	BatchController(BatchViews batches, BatchKeys keys, WaitingCards waiting, TabCounts tabs, Looks looks) {
		this.batches = batches;
		this.keys = keys;
		this.waiting = waiting;
		this.tabs = tabs;
		this.looks = looks;
	}

	@GetMapping("/office/postcards/batches")
	Answer list(@AuthenticationPrincipal CurrentStaff staff, @RequestParam Map<String, String> query, Locale locale) {
		Map<String, String> latestFirst = query.containsKey("sort") ? query : Map.of("dir", "desc", "state",
				query.getOrDefault("state", ""), "page", query.getOrDefault("page", "1"));
		return new BatchesPage(this.tabs.of(staff),
				this.batches.page(BatchViews.SHAPE.read(latestFirst), staff.id()).map(batch -> row(batch, locale)));
	}

	@GetMapping("/office/postcards/batches/{number:" + Batch.NUMBER + "}")
	Answer show(@AuthenticationPrincipal CurrentStaff staff, @PathVariable String number,
			@RequestParam(defaultValue = "") String problem, Locale locale) {
		BatchView batch = this.batches.find(number, staff.id()).orElseThrow(NotHere::new);
		boolean unprinted = batch.state() == BatchState.MAKING || batch.state() == BatchState.READY;
		BatchView.Counts counts = batch.counts();
		return new BatchPage(number, batch.state().key(), unprinted && !this.keys.has(batch.key()), batch.own(),
				problem.matches("own|not-ready|nothing-left|secrets-gone|pulls|not-now") ? problem : "", batch.spoiltFor(),
				new BatchPage.Counts(counts.waiting(), counts.secrets(), counts.printed(), counts.inPost(),
						counts.employers(), counts.pulls(), counts.open()),
				steps(batch, locale), batch.state() == BatchState.READY ? contents(batch, staff.id()) : null,
				batch.kin().before(), batch.kin().after());
	}

	private BatchPage.Contents contents(BatchView batch, StaffId clerk) {
		List<WaitingCard> cards = this.waiting.of(this.batches.waiting(batch.id()), clerk);
		this.looks.note("batch", cards.size());
		Map<String, List<WaitingCard>> held = cards.stream()
			.filter(card -> card.obstacle().isPresent())
			.collect(Collectors.groupingBy(card -> card.obstacle().orElseThrow().key()));
		List<WaitingCard> printable = cards.stream().filter(card -> card.obstacle().isEmpty()).toList();
		Map<Long, Integer> perEmployer = printable.stream()
			.filter(card -> card.route() == Route.EMPLOYER)
			.collect(Collectors.groupingBy(card -> card.addressee().employer(), Collectors.summingInt(card -> 1)));
		return new BatchPage.Contents(perEmployer.size(), BatchPaper.pages(perEmployer.values(), printable.size()), printable.size(),
				held.entrySet().stream().map(entry -> held(entry.getKey(), entry.getValue())).toList(),
				printable.stream().filter(WaitingCard::nameInKana).map(WaitingCard::printedName).toList());
	}

	private static BatchPage.Held held(String reason, List<WaitingCard> cards) {
		return new BatchPage.Held(reason, cards.size(),
				cards.stream().flatMap(card -> card.unprintable().stream()).distinct().collect(Collectors.joining(" ")));
	}

	private static List<BatchPage.Step> steps(BatchView batch, Locale locale) {
		List<BatchPage.Step> steps = new ArrayList<>();
		add(steps, "made", batch.made(), locale);
		add(steps, "printed", batch.printed(), locale);
		add(steps, "posted", batch.posted(), locale);
		add(steps, "spoilt", batch.spoilt(), locale);
		return steps;
	}

	private static void add(List<BatchPage.Step> steps, String key, BatchView.Step step, Locale locale) {
		if (step.at() != null) {
			steps.add(new BatchPage.Step(key, PeopleTime.moment(step.at(), locale), step.by() == null ? "" : step.by()));
		}
	}

	private static BatchesPage.Row row(BatchView batch, Locale locale) {
		BatchView.Step last = switch (batch.state()) {
			case MAKING, READY -> batch.made();
			case PRINTED -> batch.printed();
			case POSTED -> batch.posted();
			case SPOILT -> batch.spoilt();
		};
		long cards = switch (batch.state()) {
			case MAKING, READY -> batch.counts().waiting();
			case PRINTED -> batch.counts().printed();
			case POSTED -> batch.counts().inPost();
			case SPOILT -> 0;
		};
		boolean pulling = batch.state() == BatchState.PRINTED && batch.counts().open() > 0;
		return new BatchesPage.Row(batch.number(), pulling ? "pulling" : batch.state().key(), cards, batch.counts().secrets(),
				batch.counts().employers(), batch.counts().open(), PeopleTime.shortMoment(last.at(), locale),
				last.by() == null ? "" : last.by());
	}

}
