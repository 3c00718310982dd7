package jp.mykempo.account.desk;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import jp.mykempo.account.core.EnquiryState;
import jp.mykempo.kernel.PeopleTime;
import jp.mykempo.office.AllowedTo;
import jp.mykempo.office.Role;
import jp.mykempo.office.listing.Csv;
import jp.mykempo.office.listing.ListRequest;
import jp.mykempo.site.Answer;
import jp.mykempo.site.Message;
import jp.mykempo.site.Words;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** お問い合わせ: the list of enquiries, to search, to sort, and to take home as a file (O5). */
@Controller
@AllowedTo(Role.RECEPTION)
class EnquiryListController {

	private static final List<String> STATES = Stream
		.concat(Arrays.stream(EnquiryState.values()).map(EnquiryState::key), Stream.of(EnquiryList.ALL))
		.toList();

	private static final List<String> COLUMNS = List.of("id", "received", "name", "kana", "number", "mail", "state",
			"changed", "decidedBy");

	private final EnquiryList list;

	private final Words words;

	private final Clock clock;

	EnquiryListController(EnquiryList list, Words words, Clock clock) {
		this.list = list;
		this.words = words;
		this.clock = clock;
	}

	@GetMapping("/office/enquiries")
	Answer show(@RequestParam Map<String, String> query, Locale locale) {
		return new EnquiryListPage(this.list.page(request(query)).map(row -> row(row, locale)), STATES);
	}

	@GetMapping("/office/enquiries/list.csv")
	Answer export(@RequestParam Map<String, String> query, Locale locale) {
		List<String> heads = COLUMNS.stream().map(column -> text(locale, "account.desk.column." + column)).toList();
		return Csv.of(Message.of("account.desk.saveAs.enquiries"), heads, this.list.export(request(query)), row -> cells(row, locale));
	}

	private static ListRequest request(Map<String, String> query) {
		return EnquiryList.SHAPE.read(query);
	}

	private EnquiryListPage.Row row(EnquiryList.Row row, Locale locale) {
		return new EnquiryListPage.Row(row.id(), row.who().name(), row.who().number(), row.state().key(), mail(row),
				PeopleTime.shortMoment(row.receivedAt(), locale), days(row.receivedAt()), row.decidedBy());
	}

	private List<Object> cells(EnquiryList.Row row, Locale locale) {
		boolean hidden = row.who().name() == null;
		return Arrays.asList(row.id(), PeopleTime.fullMoment(row.receivedAt(), locale),
				hidden ? text(locale, "account.desk.protected") : row.who().name(), row.who().kana(), row.who().number(),
				text(locale, "account.desk.mail." + mail(row)), text(locale, "account.enquiry.state." + row.state().key()),
				PeopleTime.fullMoment(row.changedAt(), locale), row.decidedBy());
	}

	private static String mail(EnquiryList.Row row) {
		return !row.account() ? "gone" : row.mail() == null ? "none" : row.mail().column();
	}

	private long days(Instant received) {
		return ChronoUnit.DAYS.between(PeopleTime.day(received), PeopleTime.today(this.clock));
	}

	private String text(Locale locale, String key) {
		return this.words.text(locale, key, List.of());
	}

}
