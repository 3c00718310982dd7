package jp.mykempo.membership;

import jp.mykempo.kernel.BirthDate;
import jp.mykempo.kernel.KanaName;
import jp.mykempo.kernel.SymbolNumber;

/** What persons say of themselves where they have no account yet (R3, F1). */
public record Identity(SymbolNumber symbolNumber, KanaName kana, BirthDate birthDate) {
}
