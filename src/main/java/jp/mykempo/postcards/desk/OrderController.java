package jp.mykempo.postcards.desk;

import java.util.List;
import java.util.Map;

import jp.mykempo.kernel.KanaName;
import jp.mykempo.kernel.SymbolNumber;
import jp.mykempo.office.AllowedTo;
import jp.mykempo.office.CurrentStaff;
import jp.mykempo.office.Role;
import jp.mykempo.office.listing.Looks;
import jp.mykempo.postcards.OrderOutcome;
import jp.mykempo.postcards.OrderRefused;
import jp.mykempo.postcards.core.DeskActs;
import jp.mykempo.postcards.core.DeskCard;
import jp.mykempo.postcards.core.Reason;
import jp.mykempo.site.Answer;
import jp.mykempo.site.FieldErrors;
import jp.mykempo.site.NotHere;
import jp.mykempo.site.Redirect;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 窓口からの依頼: looking a member up without a name in the address, and ordering with a reason (V6). */
@Controller
@AllowedTo(Role.RECEPTION)
class OrderController {

	private static final String HERE = "/office/postcard-orders";

	private final DeskOrders orders;

	private final DeskActs acts;

	private final Looks looks;

	OrderController(DeskOrders orders, DeskActs acts, Looks looks) {
		this.orders = orders;
		this.acts = acts;
		this.looks = looks;
	}

	@GetMapping(HERE)
	Answer show(@RequestParam(defaultValue = "") String done) {
		return new OrderPage("", "", "", "", false, List.of(), done.matches("ordered|open") ? done : "", FieldErrors.none());
	}

	@PostMapping(HERE + "/searches")
	Answer search(@RequestParam(defaultValue = "") String symbol, @RequestParam(defaultValue = "") String number,
			@RequestParam(defaultValue = "") String kana) {
		return found(symbol, number, kana, "", FieldErrors.none());
	}

	private OrderPage found(String symbol, String number, String kana, String reason, FieldErrors errors) {
		String itsSymbol = errors.take("symbol", SymbolNumber.parseSymbol(symbol));
		String itsNumber = errors.take("number", SymbolNumber.parseNumber(number));
		KanaName name = errors.take("kana", KanaName.parse(kana));
		if (itsSymbol == null || itsNumber == null || name == null) {
			return new OrderPage(symbol, number, kana, reason, false, List.of(), "", errors);
		}
		List<OrderPage.Row> rows = this.orders.find(new SymbolNumber(itsSymbol, itsNumber), name)
			.stream()
			.map(found -> new OrderPage.Row(found.card(), found.name(), found.state()))
			.toList();
		this.looks.note("order-search", rows.size());
		return new OrderPage(itsSymbol, itsNumber, name.text(), reason, true, rows, "", errors);
	}

	@PostMapping(HERE + "/{card:\\d+}")
	Answer order(@AuthenticationPrincipal CurrentStaff staff, @PathVariable long card, @RequestParam Map<String, String> form) {
		String reason = form.getOrDefault("reason", "");
		DeskCard latest = this.acts.find(card).filter(found -> !found.protectedOne()).orElseThrow(NotHere::new);
		if (Reason.isMissing(reason)) {
			return again(form, FieldErrors.at("reason-" + card, "postcards.reason.missing"));
		}
		try {
			return Redirect.to(HERE + "?done=" + done(this.orders.order(latest, reason.strip(), staff.id())));
		}
		catch (OrderRefused ex) {
			return again(form, FieldErrors.at("reason-" + card, "postcards.order.refused"));
		}
	}

	/** The member stays found, whatever is wrong with the order. */
	private OrderPage again(Map<String, String> form, FieldErrors errors) {
		return found(form.getOrDefault("symbol", ""), form.getOrDefault("number", ""), form.getOrDefault("kana", ""),
				form.getOrDefault("reason", ""), errors);
	}

	private static String done(OrderOutcome outcome) {
		return switch (outcome) {
			case OrderOutcome.Ordered ordered -> "ordered";
			case OrderOutcome.AlreadyOpen open -> "open";
			case OrderOutcome.TooMany never -> throw new IllegalStateException("The desk is not counted");
		};
	}

}
