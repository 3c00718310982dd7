package jp.mykempo.expenses.batch;

import java.util.List;
import java.util.Locale;
import java.util.Map;

import jp.mykempo.expenses.core.BatchState;
import jp.mykempo.kernel.PeopleTime;
import jp.mykempo.office.AllowedTo;
import jp.mykempo.office.Role;
import jp.mykempo.site.Answer;
import jp.mykempo.site.NotHere;
import jp.mykempo.site.Redirect;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** つくった束: the list, and a batch of notices with its next step (C5). */
@Controller
@AllowedTo(Role.HEALTH_DATA)
class BatchController {

	static final String LIST = "/office/expenses/applications/batches";

	static final String BATCH = LIST + "/{batch:\\d{1,18}}";

	private final BatchViews views;

	private final PullList pulls;

	BatchController(BatchViews views, PullList pulls) {
		this.views = views;
		this.pulls = pulls;
	}

	@GetMapping(LIST)
	Answer list(@RequestParam Map<String, String> query, Locale locale) {
		Map<String, String> latestFirst = query.containsKey("sort") ? query
				: Map.of("dir", "desc", "page", query.getOrDefault("page", "1"));
		return new BatchesPage(this.views.page(BatchViews.SHAPE.read(latestFirst)).map(view -> row(view, locale)));
	}

	@GetMapping(BATCH)
	Answer show(@PathVariable long batch, @RequestParam(defaultValue = "") String problem, Locale locale) {
		BatchViews.View view = this.views.find(batch).orElseThrow(NotHere::new);
		return new BatchPage(batch, view.state().key(), view.paper(), view.pages(),
				problem.matches("overtaken|gone") ? problem : "", view.spoiltFor(), steps(view, locale),
				this.views.items(batch).stream().map(BatchController::item).toList(),
				this.views.leftOut(batch).stream().map(out -> new BatchPage.LeftOut(out.id(), out.reason())).toList());
	}

	@GetMapping(BATCH + "/posting")
	Answer check(@PathVariable long batch, @RequestParam(defaultValue = "") String problem) {
		if (this.views.find(batch).orElseThrow(NotHere::new).state() != BatchState.PRINTED) {
			return Redirect.to(LIST + "/" + batch);
		}
		List<PullList.Item> pile = this.pulls.list(batch);
		return new PostingPage(batch, pile.stream().filter(PullList.Item::fit).count(),
				pile.stream()
					.filter(item -> !item.fit())
					.map(item -> new PostingPage.Pull(item.id(), item.place(), item.reason().key()))
					.toList(),
				problem.equals("pull"));
	}

	private static BatchesPage.Row row(BatchViews.View view, Locale locale) {
		BatchViews.Step last = List.copyOf(view.steps().values()).getLast();
		return new BatchesPage.Row(view.id(), view.state().key(), view.notices(), PeopleTime.shortMoment(last.at(), locale),
				name(last));
	}

	private static BatchPage.Item item(BatchViews.Item item) {
		return new BatchPage.Item(item.id(), item.place(), item.name(), item.number(), item.route().key(), item.state().key());
	}

	private static List<BatchPage.Step> steps(BatchViews.View view, Locale locale) {
		return view.steps()
			.entrySet()
			.stream()
			.map(step -> new BatchPage.Step(step.getKey(), PeopleTime.moment(step.getValue().at(), locale), name(step.getValue())))
			.toList();
	}

	private static String name(BatchViews.Step step) {
		return step.by() == null ? "" : step.by();
	}

}
