package jp.mykempo.account;

import java.io.IOException;
import java.util.Locale;

import jp.mykempo.site.Download;
import tools.jackson.databind.json.JsonMapper;

/**
 * A module's share of the archive in which members take all their data home (ご自分の情報をまとめて保存, X4). Written in the order
 * of Spring's {@code @Order}; the trail has its row before. No secrets, hashes or marks of the staff belong in it, and
 * nothing that the member does not see on a page: a dependant's part holds nothing of the household.
 *
 * <pre>
 * archive.file("checkups/results.csv", output -> csv.write(results, output));
 * </pre>
 */
public interface PersonalDataPart {

	/** Writes the files of this part; none where there is nothing. */
	void write(CurrentMember member, Locale locale, Archive archive) throws IOException;

	/** The archive, while it is written. */
	interface Archive {

		/**
		 * Adds a file.
		 *
		 * @param name path within the archive, of letters, digits, dots, hyphens and slashes
		 * @param content leaves the stream open
		 */
		void file(String name, Download.Content content) throws IOException;

		/** Adds a value as a JSON file, for programs and for people. */
		default void json(String name, Object value) throws IOException {
			byte[] json = new JsonMapper().writerWithDefaultPrettyPrinter().writeValueAsBytes(value);
			file(name, output -> output.write(json));
		}

	}

}
