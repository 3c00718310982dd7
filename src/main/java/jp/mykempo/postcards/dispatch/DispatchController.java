package jp.mykempo.postcards.dispatch;

import java.util.List;

import jp.mykempo.office.AllowedTo;
import jp.mykempo.office.CurrentStaff;
import jp.mykempo.office.Role;
import jp.mykempo.office.listing.Looks;
import jp.mykempo.postcards.core.Batch;
import jp.mykempo.site.Answer;
import jp.mykempo.site.NotHere;
import jp.mykempo.site.Redirect;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** From pile to post: the 抜き取り一覧, and noting that a batch was posted (V6). */
@Controller
@AllowedTo(Role.POSTCARDS)
class DispatchController {

	private static final String BATCH = "/office/postcards/batches/{number:" + Batch.NUMBER + "}";

	private final PrintedBatches batches;

	private final PullList pulls;

	private final Pulling pulling;

	private final Dispatch dispatch;

	private final Looks looks;

	DispatchController(PrintedBatches batches, PullList pulls, Pulling pulling, Dispatch dispatch, Looks looks) {
		this.batches = batches;
		this.pulls = pulls;
		this.pulling = pulling;
		this.dispatch = dispatch;
		this.looks = looks;
	}

	@GetMapping(BATCH + "/pulls")
	Answer pulls(@PathVariable String number) {
		PrintedBatches.Pile pile = this.batches.find(number).orElseThrow(NotHere::new);
		List<PullPage.Row> rows = this.pulls.list(pile.batch())
			.stream()
			.map(pull -> new PullPage.Row(pull.id(), pull.controlNumber(), pull.name(), pull.employer(),
					pull.reason().name(), pull.ticked()))
			.toList();
		this.looks.note("pulls", rows.size());
		return new PullPage(number, rows, rows.stream().filter(row -> !row.ticked()).count(), pile.waits());
	}

	@PostMapping(BATCH + "/pulls")
	Answer tick(@AuthenticationPrincipal CurrentStaff staff, @PathVariable String number,
			@RequestParam(name = "pull", defaultValue = "") List<Long> pulled) {
		this.pulling.tick(number, pulled, staff.id());
		return Redirect.to("/office/postcards/batches/" + number + "/pulls");
	}

	@GetMapping(BATCH + "/posting")
	Answer check(@PathVariable String number) {
		PrintedBatches.Pile pile = this.batches.find(number).orElseThrow(NotHere::new);
		return pile.waits() ? new PostingPage(number, pile.cards(), pile.parcels()) : back(number, "");
	}

	@PostMapping(BATCH + "/postings")
	Answer post(@AuthenticationPrincipal CurrentStaff staff, @PathVariable String number) {
		return switch (this.dispatch.post(number, staff.id())) {
			case DispatchOutcome.Posted posted -> back(number, "");
			case DispatchOutcome.ToBePulled pull -> back(number, "?problem=pulls");
			case DispatchOutcome.OwnOrders own -> back(number, "?problem=own");
			case DispatchOutcome.NotPrinted late -> back(number, "?problem=not-now");
		};
	}

	private static Redirect back(String number, String problem) {
		return Redirect.to("/office/postcards/batches/" + number + problem);
	}

}
