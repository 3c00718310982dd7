package jp.mykempo.postcards.queue;

import java.util.Collection;
import java.util.Optional;
import java.util.UUID;

import jp.mykempo.kernel.StaffId;
import jp.mykempo.office.AllowedTo;
import jp.mykempo.office.Role;
import jp.mykempo.postcards.core.BatchKeys;
import jp.mykempo.postcards.core.BatchMaking;

import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Makes a batch of chosen orders (束をつくる): its key is on the disk before the batch is in the database. */
@Component
public class BatchStart {

	private final BatchMaking making;

	private final BatchKeys keys;

	private final TransactionTemplate transaction;

	BatchStart(BatchMaking making, BatchKeys keys, TransactionTemplate transaction) {
		this.making = making;
		this.keys = keys;
		this.transaction = transaction;
	}

	/** The batch; empty if not one of the orders could be taken. */
	@AllowedTo(Role.POSTCARDS)
	public Optional<BatchMaking.Made> make(Collection<Long> cards, StaffId by) {
		UUID key = this.keys.create();
		Optional<BatchMaking.Made> made = this.transaction.execute(status -> this.making.make(by, cards, key, null));
		if (made.isEmpty()) {
			this.keys.delete(key);
		}
		return made;
	}

}
