package jp.mykempo.checkups.intake;

import java.io.InputStream;

import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import jp.mykempo.imports.UnreadableFile;

/**
 * Walks down a document element by element, in constant memory. A document that brings a DTD, refers to entities or
 * nests too deep is refused where it does; nothing outside of it is ever opened.
 *
 * <pre>{@code
 * while (xml.enterNext()) {
 *     switch (xml.element()) {
 *         case "code" -> told = xml.leaf("code");
 *         default -> xml.skip();
 *     }
 * }
 * }</pre>
 */
final class XmlCursor implements AutoCloseable {

	private static final int DEEPEST = 60;

	private static final XMLInputFactory FACTORY = factory();

	private final XMLStreamReader xml;

	private final String document;

	private final String namespace;

	private int depth;

	/**
	 * Stands at the root element.
	 * @param document its name in the archive; empty for a file of its own, whose places are called by their elements
	 * @param namespace of the elements that are meant
	 */
	XmlCursor(InputStream in, String document, String namespace) throws BadDocument {
		this.document = document;
		this.namespace = namespace;
		try {
			this.xml = FACTORY.createXMLStreamReader(in);
		}
		catch (XMLStreamException broken) {
			throw unreadable(broken);
		}
		while (next() != XMLStreamConstants.START_ELEMENT) {
			continue;
		}
	}

	/** The next element within the present one; false at its end. */
	boolean enterNext() throws BadDocument {
		while (true) {
			switch (next()) {
				case XMLStreamConstants.START_ELEMENT -> {
					return true;
				}
				case XMLStreamConstants.END_ELEMENT -> {
					return false;
				}
				default -> {
				}
			}
		}
	}

	/** Local name of the element; empty for elements of another namespace. */
	String element() {
		return namespace.equals(xml.getNamespaceURI()) ? xml.getLocalName() : "";
	}

	String localName() {
		return xml.getLocalName();
	}

	String namespaceOfElement() {
		return xml.getNamespaceURI();
	}

	/** The attribute without a namespace; {@code null} where there is none. */
	String attribute(String name) {
		return xml.getAttributeValue(null, name);
	}

	String attribute(String space, String name) {
		return xml.getAttributeValue(space, name);
	}

	/** The attribute of an element of which nothing else matters; leaves the element. */
	String leaf(String attribute) throws BadDocument {
		String value = attribute(attribute);
		skip();
		return value;
	}

	/** All text within the element, up to a limit; leaves it. */
	String text(int most) throws BadDocument {
		StringBuilder text = new StringBuilder();
		int outside = depth - 1;
		while (depth > outside) {
			int event = next();
			boolean words = event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA;
			if (words && depth == outside + 1 && text.length() <= most) {
				text.append(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
			}
		}
		return text.toString();
	}

	/** Leaves the element, whatever is in it. */
	void skip() throws BadDocument {
		int outside = depth - 1;
		while (depth > outside) {
			next();
		}
	}

	/** Reads to the end of the document: what follows must be well formed too. */
	void finish() throws BadDocument {
		while (next() != XMLStreamConstants.END_DOCUMENT) {
			continue;
		}
	}

	/** Where the element stands. */
	Spot spot() {
		return spot(xml.getLocation(), xml.isStartElement() ? xml.getLocalName() : "");
	}

	@Override
	public void close() {
		try {
			xml.close();
		}
		catch (XMLStreamException ignored) {
			// nothing is left to be read
		}
	}

	private int next() throws BadDocument {
		try {
			int event = xml.next();
			switch (event) {
				case XMLStreamConstants.START_ELEMENT -> {
					if (++depth > DEEPEST) {
						throw new BadDocument(spot(), "checkups.intake.xml.deep");
					}
				}
				case XMLStreamConstants.END_ELEMENT -> depth--;
				case XMLStreamConstants.DTD -> throw new BadDocument(spot(), "checkups.intake.xml.dtd");
				case XMLStreamConstants.ENTITY_REFERENCE -> throw new BadDocument(spot(), "checkups.intake.xml.entity");
				default -> {
				}
			}
			return event;
		}
		catch (XMLStreamException broken) {
			throw unreadable(broken);
		}
		catch (UnreadableFile unreadable) {
			throw unreadable;
		}
		catch (RuntimeException broken) { // the parser's own checks of impossible documents
			throw new BadDocument(spot(), "checkups.intake.xml.broken");
		}
	}

	private BadDocument unreadable(XMLStreamException broken) {
		for (Throwable cause = broken; cause != null; cause = cause.getCause()) {
			if (cause instanceof UnreadableFile unreadable) {
				throw unreadable;
			}
		}
		return new BadDocument(spot(broken.getLocation(), ""), "checkups.intake.xml.broken");
	}

	private Spot spot(Location location, String element) {
		long line = location == null ? 1 : Math.max(1, location.getLineNumber());
		int column = location == null ? 0 : Math.max(0, location.getColumnNumber());
		return Spot.of(line, column, document.isEmpty() ? element : document);
	}

	private static XMLInputFactory factory() {
		XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
		factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
		factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
		factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
		factory.setXMLResolver((publicId, systemId, base, namespace) -> {
			throw new XMLStreamException("nothing outside of a document is read");
		});
		return factory;
	}

}
