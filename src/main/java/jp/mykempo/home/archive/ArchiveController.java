package jp.mykempo.home.archive;

import java.time.Clock;
import java.util.Locale;

import jp.mykempo.account.CurrentMember;
import jp.mykempo.audit.AuditTrail;
import jp.mykempo.kernel.PeopleTime;
import jp.mykempo.site.Answer;
import jp.mykempo.site.Download;
import jp.mykempo.site.Message;
import jp.mykempo.viewing.BehindViewingGate;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Gives members all their data in one archive, for those above all whose coverage is about to end (X4). */
@Controller
@BehindViewingGate
class ArchiveController {

	private final PersonalArchive archive;

	private final AuditTrail trail;

	private final Clock clock;

	ArchiveController(PersonalArchive archive, AuditTrail trail, Clock clock) {
		this.archive = archive;
		this.trail = trail;
		this.clock = clock;
	}

	@GetMapping("/my-data")
	Answer show() {
		return new ArchivePage();
	}

	/** First the row in the trail: without it nothing is read. The archive is made while it is sent. */
	@GetMapping("/my-data/archive.zip")
	Answer take(@AuthenticationPrincipal CurrentMember member, Locale locale) {
		this.trail.record(new PersonalDataTaken(member.account(), member.person()));
		return new Download(Message.of("home.saveAs.archive", PeopleTime.today(this.clock)), "zip", "application/zip",
				output -> this.archive.write(member, locale, output));
	}

}
