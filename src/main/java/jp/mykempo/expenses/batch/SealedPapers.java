package jp.mykempo.expenses.batch;

import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Optional;

import jp.mykempo.access.Keys;
import jp.mykempo.expenses.sheet.Notice;
import jp.mykempo.kernel.StaffId;
import jp.mykempo.site.SocietyProfile;

import org.springframework.stereotype.Component;

/** The PDFs of batches, which lie in the database under the site's key while somebody may want them. */
@Component
class SealedPapers {

	private static final String PURPOSE = "expense-notices";

	private final Batches batches;

	private final Keys keys;

	private final SocietyProfile society;

	SealedPapers(Batches batches, Keys keys, SocietyProfile society) {
		this.batches = batches;
		this.keys = keys;
		this.society = society;
	}

	/** Draws the notices in this order and keeps them; the batch is printed then. */
	void keep(long batch, List<Notice> notices) {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		int pages = new BatchPaper(this.society, batch, notices).write(out);
		this.batches.printed(batch, this.keys.seal(PURPOSE, out.toByteArray()), pages);
	}

	/** The PDF, noted as taken; empty once it is gone. */
	Optional<byte[]> take(long batch, StaffId clerk) {
		return this.batches.take(batch, clerk).map(sealed -> this.keys.open(PURPOSE, sealed));
	}

}
