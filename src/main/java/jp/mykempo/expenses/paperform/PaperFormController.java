package jp.mykempo.expenses.paperform;

import jp.mykempo.site.Answer;
import jp.mykempo.site.Download;
import jp.mykempo.site.Message;
import jp.mykempo.site.SocietyProfile;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * 「医療費のお知らせ交付申請書」 to print and fill in, for everybody: those who lost coverage (Q4) or wait for a viewing
 * password (Q5) cannot apply on the site, nor by telephone.
 */
@Controller
class PaperFormController {

	private final SocietyProfile society;

	PaperFormController(SocietyProfile society) {
		this.society = society;
	}

	@GetMapping("/help/expense-notice-form")
	Answer form() {
		return new Download(Message.of("expenses.saveAs.form"), "pdf", "application/pdf", output -> PaperForm.write(output, this.society));
	}

}
