package jp.mykempo.postcards.core;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where batches keep their keys, and how the society's printer lies ({@code mykempo.postcards.*}).
 *
 * @param keysFolder folder of the keys of batches, the same for all nodes; empty: {@code batch-keys} in the data folder
 * @param offsetX millimetres by which all printing is moved to the right
 * @param offsetY millimetres by which all printing is moved down
 */
@ConfigurationProperties("mykempo.postcards")
record DeskProperties(@DefaultValue("") String keysFolder, @DefaultValue("0") double offsetX,
		@DefaultValue("0") double offsetY) {
}
