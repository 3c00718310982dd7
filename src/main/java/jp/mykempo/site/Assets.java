package jp.mykempo.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import jp.mykempo.kernel.Sha256;

import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** Addresses of style sheet, scripts and pictures; they change with the content, so that browsers may keep them. */
@Component
final class Assets {

	private final Map<String, String> addresses = new ConcurrentHashMap<>();

	/** Address of a file of {@code static/}. */
	public String address(String name) {
		return this.addresses.computeIfAbsent(name, file -> "/assets/" + file + "?v=" + hash(file));
	}

	private static String hash(String name) {
		try {
			byte[] content = new ClassPathResource("static/" + name).getContentAsByteArray();
			return HexFormat.of().formatHex(Sha256.of(content), 0, 8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
