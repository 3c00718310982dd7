package jp.mykempo.account.settings;

import java.util.List;

import jp.mykempo.account.core.AddressChanges;
import jp.mykempo.account.core.PendingAddress;
import jp.mykempo.account.core.SignedInMember;
import jp.mykempo.kernel.PeopleTime;
import jp.mykempo.site.Icon;
import jp.mykempo.site.Message;
import jp.mykempo.site.Visitor;
import jp.mykempo.site.Waiting;

import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Reminds on the top page of an address whose mail has not been answered (E5). */
@Component
@Order(10)
class AddressWaiting implements Waiting {

	private final AddressChanges changes;

	AddressWaiting(AddressChanges changes) {
		this.changes = changes;
	}

	@Override
	public List<Task> tasks(Visitor visitor) {
		return visitor instanceof SignedInMember member
				? this.changes.find(member.account()).map(AddressWaiting::task).stream().toList() : List.of();
	}

	private static Task task(PendingAddress pending) {
		return new Task(Icon.MAIL, "/settings/address/sent", Message.of("account.settings.waiting.title"),
				Message.of("account.settings.waiting.text", pending.address().text(),
						PeopleTime.moment(pending.until(), LocaleContextHolder.getLocale())));
	}

}
