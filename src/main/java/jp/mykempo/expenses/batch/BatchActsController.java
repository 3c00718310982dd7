package jp.mykempo.expenses.batch;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

import jp.mykempo.office.AllowedTo;
import jp.mykempo.office.CurrentStaff;
import jp.mykempo.office.Role;
import jp.mykempo.site.Answer;
import jp.mykempo.site.Download;
import jp.mykempo.site.Message;
import jp.mykempo.site.Redirect;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A batch's PDF, as often as it is wanted until the batch is posted; posting it, taking that back, giving it up (C5). */
@Controller
@AllowedTo(Role.HEALTH_DATA)
class BatchActsController {

	private final TakenPapers papers;

	private final BatchActs acts;

	BatchActsController(TakenPapers papers, BatchActs acts) {
		this.papers = papers;
		this.acts = acts;
	}

	@PostMapping(BatchController.BATCH + "/prints")
	Answer take(@PathVariable long batch, @AuthenticationPrincipal CurrentStaff staff) {
		return this.papers.take(batch, staff.id())
			.<Answer>map(pdf -> new Download(Message.of("expenses.saveAs.batch", batch), "pdf", "application/pdf", output -> output.write(pdf)))
			.orElseGet(() -> back(batch, "?problem=gone"));
	}

	/** @param pulled applications whose notices were taken out of the pile, with commas; they count if the box is ticked */
	@PostMapping(BatchController.BATCH + "/postings")
	Answer post(@PathVariable long batch, @RequestParam(defaultValue = "") String pulled,
			@RequestParam(defaultValue = "") String ticked, @AuthenticationPrincipal CurrentStaff staff) {
		return answer(batch, this.acts.post(batch, staff.id(), ticked.isEmpty() ? Set.of() : numbers(pulled)));
	}

	@PostMapping(BatchController.BATCH + "/recalls")
	Answer takeBack(@PathVariable long batch) {
		return answer(batch, this.acts.takeBack(batch));
	}

	@PostMapping(BatchController.BATCH + "/spoils")
	Answer spoil(@PathVariable long batch, @AuthenticationPrincipal CurrentStaff staff) {
		return answer(batch, this.acts.spoil(batch, staff.id()));
	}

	private static Answer answer(long batch, BatchActs.Outcome outcome) {
		return switch (outcome) {
			case DONE -> back(batch, "");
			case OVERTAKEN -> back(batch, "?problem=overtaken");
			case PULL -> back(batch, "/posting?problem=pull");
		};
	}

	private static Set<Long> numbers(String pulled) {
		return Arrays.stream(pulled.split(",")).filter(id -> id.matches("\\d{1,18}")).map(Long::valueOf).collect(Collectors.toSet());
	}

	private static Redirect back(long batch, String where) {
		return Redirect.to(BatchController.LIST + "/" + batch + where);
	}

}
