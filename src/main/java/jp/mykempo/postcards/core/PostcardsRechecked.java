package jp.mykempo.postcards.core;

import java.util.Optional;

import jp.mykempo.audit.AuditRecord;

/**
 * Open cards were compared with the master, and some became void; which, the cards' history tells by the run.
 *
 * @param batch empty where all cards were compared
 * @param ordered how many of them were ordered anew
 */
record PostcardsRechecked(long run, Optional<Long> batch, int ended, int ordered) implements AuditRecord {
}
