package jp.mykempo.imports.desk;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Files that staff hand in ({@code mykempo.imports.*}).
 *
 * @param folder where they lie until they are applied, the same for all nodes; empty: {@code arrivals} in the data folder
 * @param largest no file is larger
 * @param spare so much of the folder's disk they leave free: the database may live on it too
 * @param keptDays after so many days without a decision a file is dropped
 */
@ConfigurationProperties("mykempo.imports")
record DeskProperties(@DefaultValue("") String folder, @DefaultValue("1GB") DataSize largest, @DefaultValue("512MB") DataSize spare,
		@DefaultValue("7") int keptDays) {
}
