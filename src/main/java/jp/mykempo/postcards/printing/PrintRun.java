package jp.mykempo.postcards.printing;

import java.util.List;

import jp.mykempo.postcards.sheet.Parcel;

/**
 * What is printed of a batch: everything in memory, since the copies in the database are gone.
 *
 * @param number of the batch
 */
public record PrintRun(String number, List<Parcel> parcels) {

	/** Neither names nor secrets (T3). */
	@Override
	public String toString() {
		return "PrintRun[" + this.number + "]";
	}

}
