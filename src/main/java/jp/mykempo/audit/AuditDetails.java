package jp.mykempo.audit;

import java.lang.reflect.RecordComponent;
import java.time.temporal.TemporalAccessor;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import jp.mykempo.kernel.PersonId;

/**
 * How the records of one type become rows: the name of the act, whose data it was, and the details. Only types that
 * cannot tell who somebody is become details, so that a new component with a name or an address fails its first test
 * and not the society.
 */
final class AuditDetails {

	private static final int LONGEST_CODE = 200;

	private static final String PERSON = "person";

	/** What rows have columns for, should a record name a component so. */
	private static final Set<String> COLUMNS = Set.of(PERSON, "act", "subject", "dataClass", "purpose");

	private static final ClassValue<AuditDetails> known = new ClassValue<>() {
		@Override
		protected AuditDetails computeValue(Class<?> type) {
			return new AuditDetails(type);
		}
	};

	private final String act;

	private final RecordComponent person;

	private final List<RecordComponent> components;

	private AuditDetails(Class<?> type) {
		if (!type.isRecord()) {
			throw new IllegalArgumentException("What happened is a record, " + type + " is none");
		}
		this.act = type.getSimpleName().replaceAll("(?<=.)(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
		List<RecordComponent> all = Arrays.asList(type.getRecordComponents());
		all.forEach(component -> component.getAccessor().setAccessible(true));
		this.person = all.stream().filter(AuditDetails::isPerson).findFirst().orElse(null);
		this.components = all.stream().filter(component -> !COLUMNS.contains(component.getName())).toList();
	}

	static AuditDetails of(Class<?> type) {
		return known.get(type);
	}

	private static boolean isPerson(RecordComponent component) {
		return component.getName().equals(PERSON) && component.getType() == PersonId.class;
	}

	String act() {
		return this.act;
	}

	Optional<PersonId> subject(AuditRecord record) {
		return (this.person == null) ? Optional.empty() : Optional.ofNullable((PersonId) read(this.person, record));
	}

	Map<String, Object> details(AuditRecord record) {
		Map<String, Object> details = new LinkedHashMap<>();
		for (RecordComponent component : this.components) {
			Object value = plain(component, read(component, record));
			if (value != null) {
				details.put(component.getName(), value);
			}
		}
		return details;
	}

	private static Object plain(RecordComponent component, Object value) {
		return switch (value) {
			case null -> null;
			case Optional<?> optional -> plain(component, optional.orElse(null));
			case Boolean flag -> flag;
			case Number number -> number;
			case Enum<?> constant -> constant.name();
			case TemporalAccessor time -> time.toString();
			case String code when code.length() <= LONGEST_CODE -> code;
			case Collection<?> values -> plainAll(component, values);
			case Record id when isId(id) -> read(id.getClass().getRecordComponents()[0], id);
			default -> throw new IllegalArgumentException(
					"The trail keeps no " + component.getType().getSimpleName() + " (" + component.getName() + ")");
		};
	}

	private static List<Object> plainAll(RecordComponent component, Collection<?> values) {
		List<Object> plain = new ArrayList<>();
		values.forEach(value -> plain.add(plain(component, value)));
		return plain;
	}

	private static boolean isId(Record record) {
		RecordComponent[] components = record.getClass().getRecordComponents();
		return components.length == 1 && components[0].getType() == long.class;
	}

	private static Object read(RecordComponent component, Object record) {
		try {
			component.getAccessor().setAccessible(true);
			return component.getAccessor().invoke(record);
		}
		catch (ReflectiveOperationException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
