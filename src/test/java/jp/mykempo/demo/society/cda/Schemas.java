package jp.mykempo.demo.society.cda;

import java.io.StringReader;
import java.nio.file.Path;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;

/** The ministry's schemas, read from files alone. */
public final class Schemas {

	/** Of one result. */
	public static final Schema RESULT = read("hc08_V08.xsd");

	/** Of an archive's index since phase 4. */
	public static final Schema INDEX = read("ix08_V08.xsd");

	private Schemas() {
	}

	/** Fails where the text is not valid. */
	public static void check(Schema schema, String xml) {
		try {
			schema.newValidator().validate(new StreamSource(new StringReader(xml)));
		}
		catch (Exception invalid) {
			throw new AssertionError(invalid.getMessage() + " in " + xml, invalid);
		}
	}

	private static Schema read(String name) {
		try {
			SchemaFactory factory = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI);
			factory.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "file");
			factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
			factory.setProperty("jdk.xml.maxOccurLimit", "0");
			return factory.newSchema(Path.of("../shared/data/xsd", name).toFile());
		}
		catch (Exception unreadable) {
			throw new IllegalStateException(unreadable);
		}
	}

}
