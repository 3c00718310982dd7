package jp.mykempo.expenses.desk;

import jp.mykempo.expenses.sheet.NoticePaper;
import jp.mykempo.office.AllowedTo;
import jp.mykempo.office.CurrentStaff;
import jp.mykempo.office.Role;
import jp.mykempo.site.Answer;
import jp.mykempo.site.Download;
import jp.mykempo.site.Message;
import jp.mykempo.site.Redirect;
import jp.mykempo.site.SocietyProfile;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The formal notice as a PDF (C5); that it was printed is noted before its first page is sent. */
@Controller
@AllowedTo(Role.HEALTH_DATA)
class NoticePrintController {

	private final NoticePrinting printing;

	private final SocietyProfile society;

	NoticePrintController(NoticePrinting printing, SocietyProfile society) {
		this.printing = printing;
		this.society = society;
	}

	@PostMapping(ApplicationListController.HERE + "/{id:\\d{1,18}}/prints")
	Answer print(@PathVariable long id, @AuthenticationPrincipal CurrentStaff staff) {
		return switch (this.printing.print(id, staff.id())) {
			case PrintOutcome.Printed printed -> new Download(Message.of("expenses.saveAs.notice", id), "pdf", "application/pdf",
					output -> NoticePaper.write(output, this.society, printed.notice()));
			case PrintOutcome.Hidden hidden -> Redirect.to(ApplicationListController.HERE + "/" + id);
			case PrintOutcome.NoWay noWay -> back(id, "no-way");
			case PrintOutcome.NothingThere nothing -> back(id, "nothing-there");
			case PrintOutcome.Overtaken overtaken -> back(id, "overtaken");
		};
	}

	private static Redirect back(long id, String problem) {
		return Redirect.to(ApplicationListController.HERE + "/" + id + "?problem=" + problem);
	}

}
