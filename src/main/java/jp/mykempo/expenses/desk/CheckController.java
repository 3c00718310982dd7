package jp.mykempo.expenses.desk;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import jp.mykempo.expenses.core.BatchMaking;
import jp.mykempo.expenses.core.Delivery;
import jp.mykempo.office.AllowedTo;
import jp.mykempo.office.CurrentStaff;
import jp.mykempo.office.Role;
import jp.mykempo.office.listing.Ticked;
import jp.mykempo.site.Answer;
import jp.mykempo.site.Redirect;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** まとめて印刷: what a batch of the chosen applications would be, and making it (C5). */
@Controller
@AllowedTo(Role.HEALTH_DATA)
class CheckController {

	private final ApplicationList list;

	private final BatchMaking making;

	CheckController(ApplicationList list, BatchMaking making) {
		this.list = list;
		this.making = making;
	}

	@GetMapping("/office/expenses/applications/check")
	Answer check(@RequestParam Map<String, String> query,
			@RequestParam(name = "application", defaultValue = "") List<String> chosen) {
		List<Long> ids = query.containsKey("all") ? this.list.choosable(ApplicationList.SHAPE.read(query))
				: Ticked.numbers(chosen, BatchMaking.MOST);
		return ids.isEmpty() ? nothing() : page(this.list.chosen(ids));
	}

	@PostMapping("/office/expenses/applications/batches")
	Answer make(@RequestParam(defaultValue = "") String applications, @AuthenticationPrincipal CurrentStaff staff) {
		return this.making.make(Ticked.numbers(Arrays.asList(applications.split(",")), BatchMaking.MOST), staff.id())
			.map(batch -> Redirect.to("/office/expenses/applications/batches/" + batch))
			.orElseGet(CheckController::nothing);
	}

	private static CheckPage page(List<ApplicationList.Row> rows) {
		List<ApplicationList.Row> printable = rows.stream().filter(row -> row.obstacle().isEmpty()).toList();
		Map<Delivery, Long> ways = printable.stream()
			.collect(Collectors.groupingBy(ApplicationList.Row::delivery, TreeMap::new, Collectors.counting()));
		return new CheckPage(printable.stream().map(row -> String.valueOf(row.id())).collect(Collectors.joining(",")),
				ways.entrySet().stream().map(way -> new CheckPage.Way(way.getKey().key(), way.getValue())).toList(),
				rows.stream()
					.filter(row -> !row.obstacle().isEmpty())
					.map(row -> new CheckPage.Held(row.id(), row.who().name(), row.obstacle()))
					.toList());
	}

	private static Redirect nothing() {
		return Redirect.to(ApplicationListController.HERE + "?nothing=1");
	}

}
