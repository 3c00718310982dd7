package jp.mykempo.checkups.export;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.regex.Pattern;

import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Small parts that every FHIR resource is made of. */
final class Fhir {

	static final JsonMapper JSON = JsonMapper.builder()
		.enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
		.enable(SerializationFeature.INDENT_OUTPUT)
		.build();

	static final String PROFILE = "http://jpfhir.jp/fhir/eCheckup/StructureDefinition/";

	static final String MINISTRY = "urn:oid:1.2.392.200119.6.";

	private static final Pattern NO_XML = Pattern
		.compile("[^\\t\\n\\x20-\\x7E\\x{A0}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]");

	private Fhir() {
	}

	/** A resource of a profile. */
	static ObjectNode resource(String type, String profile, String updated) {
		ObjectNode resource = JSON.createObjectNode().put("resourceType", type);
		ObjectNode meta = resource.putObject("meta").put("lastUpdated", updated);
		meta.putArray("profile").add(profile);
		return resource;
	}

	/** {@code {"coding": [{…}]}}; without a display where it is empty. */
	static ObjectNode concept(String system, String code, String display) {
		ObjectNode concept = JSON.createObjectNode();
		ObjectNode coding = concept.putArray("coding").addObject().put("system", system).put("code", code);
		if (display != null && !display.isEmpty()) {
			coding.put("display", display);
		}
		return concept;
	}

	static ObjectNode reference(String fullUrl) {
		return JSON.createObjectNode().put("reference", fullUrl);
	}

	/** The same for the same name, so that a document made twice names its parts alike. */
	static String url(String name) {
		return "urn:uuid:" + UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
	}

	/** As the sample of the profile writes symbols and numbers. */
	static String wide(String text) {
		return text.codePoints()
			.map(c -> c > 0x20 && c < 0x7F ? c + 0xFEE0 : c)
			.collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
			.toString();
	}

	/** For the text of a section, without what XML cannot hold. */
	static String escaped(String text) {
		return NO_XML.matcher(text).replaceAll("").replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
	}

}
