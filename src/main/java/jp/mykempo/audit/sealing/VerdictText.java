package jp.mykempo.audit.sealing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import jp.mykempo.kernel.PeopleTime;
import jp.mykempo.site.Words;

/** The verdict as lines for a terminal, in the reader's language. */
record VerdictText(Words words, Locale locale) {

	List<String> lines(Verdict verdict) {
		List<String> lines = new ArrayList<>();
		lines.add(text("audit.verify.looked", verdict.seals(), verdict.rows()));
		if (!verdict.inOrder()) {
			lines.add(text("audit.verify.broken", verdict.found()));
			verdict.findings().forEach(finding -> lines.add("- " + finding(finding)));
			if (verdict.found() > verdict.findings().size()) {
				lines.add(text("audit.verify.more", verdict.found() - verdict.findings().size()));
			}
		}
		verdict.unsealed().since().ifPresent(since -> lines.add(text("audit.verify.unsealed", verdict.unsealed().rows(),
				PeopleTime.fullMoment(since, this.locale))));
		verdict.last().ifPresent(seal -> lines.add(text("audit.verify.last", seal.name(), PeopleTime.fullMoment(seal.sealedAt(), this.locale))));
		lines.add(text(verdict.inOrder() ? "audit.verify.inOrder" : "audit.verify.next"));
		return lines;
	}

	private String finding(Finding finding) {
		return switch (finding) {
			case Finding.SealsRemoved(long first, long last, long fromId, long toId) ->
				text("audit.verify.sealsRemoved", first, last, fromId, toId);
			case Finding.SealChanged(Seal seal) -> text("audit.verify.sealChanged", place(seal));
			case Finding.ChainBroken(Seal seal) -> text("audit.verify.chainBroken", place(seal));
			case Finding.RowsChanged(Seal seal) -> text("audit.verify.rowsChanged", place(seal));
			case Finding.RowsRemoved(Seal seal, long count) -> text("audit.verify.rowsRemoved", place(seal, count));
			case Finding.RowsAdded(Seal seal, long count) -> text("audit.verify.rowsAdded", place(seal, count));
			case Finding.SealsOwed(long fromId, Unsealed rows) ->
				text("audit.verify.sealsOwed", fromId, rows.rows(), PeopleTime.fullMoment(rows.since().orElseThrow(), this.locale));
			case Finding.RememberedSealGone(String name) -> text("audit.verify.rememberedGone", name);
		};
	}

	private Object[] place(Seal seal, Object... more) {
		return Stream.concat(Stream.of(seal.number(), PeopleTime.fullMoment(seal.sealedAt(), this.locale), seal.fromId(), seal.toId()),
				Stream.of(more)).toArray();
	}

	String text(String key, Object... arguments) {
		return this.words.text(this.locale, key, List.of(arguments));
	}

}
