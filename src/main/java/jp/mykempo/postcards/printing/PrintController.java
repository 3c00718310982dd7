package jp.mykempo.postcards.printing;

import java.util.List;

import jp.mykempo.office.AllowedTo;
import jp.mykempo.office.CurrentStaff;
import jp.mykempo.office.Role;
import jp.mykempo.paper.Offsets;
import jp.mykempo.postcards.core.Batch;
import jp.mykempo.postcards.core.BatchKeys;
import jp.mykempo.postcards.sheet.BatchPaper;
import jp.mykempo.postcards.sheet.CoveringList;
import jp.mykempo.postcards.sheet.Sender;
import jp.mykempo.postcards.sheet.TestSheet;
import jp.mykempo.site.Answer;
import jp.mykempo.site.Download;
import jp.mykempo.site.Message;
import jp.mykempo.site.NotHere;
import jp.mykempo.site.Redirect;
import jp.mykempo.site.SocietyProfile;
import jp.mykempo.storage.PublicAddress;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Paper: a batch's PDF, once; its covering lists and the test print, as often as wanted (O4). */
@Controller
@AllowedTo(Role.POSTCARDS)
class PrintController {

	private static final String BATCH = "/office/postcards/batches/{number:" + Batch.NUMBER + "}";

	private static final String PDF = "application/pdf";

	private final Printing printing;

	private final CoveringLists lists;

	private final BatchKeys keys;

	private final Sender sender;

	private final Offsets offsets;

	PrintController(Printing printing, CoveringLists lists, BatchKeys keys, SocietyProfile society, PublicAddress site,
			Offsets offsets) {
		this.printing = printing;
		this.lists = lists;
		this.keys = keys;
		this.sender = Sender.of(society, site);
		this.offsets = offsets;
	}

	/** The copies are gone and the key too before the first page is sent. */
	@PostMapping(BATCH + "/prints")
	Answer print(@AuthenticationPrincipal CurrentStaff staff, @PathVariable String number) {
		return switch (this.printing.print(number, staff.id())) {
			case PrintOutcome.Printed printed -> {
				this.keys.delete(printed.key());
				yield pdf(Message.of("postcards.saveAs.batch", number), output -> BatchPaper.write(output, this.sender, this.offsets,
						printed.run().parcels()));
			}
			case PrintOutcome.NotReady notReady -> back(number, "not-ready");
			case PrintOutcome.OwnOrders own -> back(number, "own");
			case PrintOutcome.SecretsGone gone -> back(number, "secrets-gone");
			case PrintOutcome.NothingLeft nothing -> back(number, "nothing-left");
		};
	}

	@GetMapping(BATCH + "/lists")
	Answer lists(@PathVariable String number) {
		List<CoveringList> lists = this.lists.of(number);
		if (lists.isEmpty()) {
			throw new NotHere();
		}
		return pdf(Message.of("postcards.saveAs.lists", number),
				output -> BatchPaper.writeLists(output, this.sender, lists));
	}

	@GetMapping("/office/postcards/test-print")
	Answer testPrint() {
		return pdf(Message.of("postcards.saveAs.test"), output -> TestSheet.write(output, this.sender, this.offsets));
	}

	private static Download pdf(Message name, Download.Content content) {
		return new Download(name, "pdf", PDF, content);
	}

	private static Redirect back(String number, String problem) {
		return Redirect.to("/office/postcards/batches/" + number + "?problem=" + problem);
	}

}
