package jp.mykempo.access.session;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import jp.mykempo.access.SessionOrigin;
import jp.mykempo.access.SessionPrincipal;
import jp.mykempo.access.Sessions;

import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.session.Session;

/**
 * A session as a request holds it: its attributes, and what of it has changed since it was read. Whether it is over is
 * the database's business alone; in memory it never expires.
 */
final class StoredSession implements Session {

	private static final String SECURITY_CONTEXT = "SPRING_SECURITY_CONTEXT";

	/** Longer than any clock is wrong and any session lives. */
	private static final Duration NEVER = Duration.ofDays(3650);

	/** Who it belongs to, since the login of this generation. */
	record Owner(String name, int generation) {
	}

	private final UUID publicId;

	private final Instant createdAt;

	private boolean touchDue;

	private final Map<String, Object> attributes = new HashMap<>();

	private final Set<String> changed = new HashSet<>();

	private Long row;

	private String id;

	private boolean idChanged;

	private Owner owner;

	private boolean ownerChanged;

	private StoredSession(String id, Long row, UUID publicId, Instant createdAt, boolean touchDue) {
		this.id = id;
		this.row = row;
		this.publicId = publicId;
		this.createdAt = createdAt;
		this.touchDue = touchDue;
	}

	/** A session that nothing is stored of yet; when it began, the database will say. */
	static StoredSession fresh() {
		return new StoredSession(SessionIds.fresh(), null, UUID.randomUUID(), Instant.EPOCH, false);
	}

	/**
	 * A session that was read.
	 *
	 * @param touchDue whether its last use was written more than a minute ago
	 */
	static StoredSession read(String id, long row, UUID publicId, Instant createdAt, boolean touchDue) {
		return new StoredSession(id, row, publicId, createdAt, touchDue);
	}

	StoredSession ownedBy(Owner owner) {
		this.owner = owner;
		return this;
	}

	void restore(String name, Object value) {
		this.attributes.put(name, value);
	}

	/** The number of its row, null before it is first saved. */
	Long row() {
		return this.row;
	}

	Optional<Owner> owner() {
		return Optional.ofNullable(this.owner);
	}

	Optional<SessionOrigin> origin() {
		return Optional.ofNullable((SessionOrigin) this.attributes.get(SessionOrigin.ATTRIBUTE));
	}

	/** Whether more than attributes changed. */
	boolean rowChanged() {
		return this.idChanged || this.ownerChanged || this.changed.contains(SessionOrigin.ATTRIBUTE);
	}

	boolean ownerChanged() {
		return this.ownerChanged;
	}

	boolean touchDue() {
		return this.touchDue;
	}

	/** Names of attributes that were set or removed. */
	Set<String> changed() {
		return this.changed;
	}

	void saved(long row) {
		this.row = row;
		this.touchDue = false;
		this.idChanged = false;
		this.ownerChanged = false;
		this.changed.clear();
	}

	@Override
	public String getId() {
		return this.id;
	}

	@Override
	public String changeSessionId() {
		this.id = SessionIds.fresh();
		this.idChanged = true;
		return this.id;
	}

	@Override
	@SuppressWarnings("unchecked")
	public <T> T getAttribute(String name) {
		return name.equals(Sessions.CURRENT) ? (T) this.publicId : (T) this.attributes.get(name);
	}

	@Override
	public Set<String> getAttributeNames() {
		return Set.copyOf(this.attributes.keySet());
	}

	@Override
	public void setAttribute(String name, Object value) {
		if (value == null) {
			this.attributes.remove(name);
		}
		else {
			this.attributes.put(name, value);
		}
		this.changed.add(name);
		if (name.equals(SECURITY_CONTEXT)) {
			belongTo((value instanceof SecurityContext context) ? context.getAuthentication() : null);
		}
	}

	/** The generation counts from login: the same principal again keeps it, so that an ended session stays ended. */
	private void belongTo(Authentication authentication) {
		Owner now = ownerOf(authentication);
		if (!Objects.equals(name(now), name(this.owner))) {
			this.owner = now;
			this.ownerChanged = true;
		}
	}

	private static Owner ownerOf(Authentication authentication) {
		if (authentication == null || authentication instanceof AnonymousAuthenticationToken) {
			return null;
		}
		if (authentication.getPrincipal() instanceof SessionPrincipal principal) {
			return new Owner(principal.name(), principal.generation());
		}
		throw new IllegalStateException("A session of a principal that is no SessionPrincipal could not be ended");
	}

	private static String name(Owner owner) {
		return (owner == null) ? null : owner.name();
	}

	@Override
	public void removeAttribute(String name) {
		setAttribute(name, null);
	}

	@Override
	public Instant getCreationTime() {
		return this.createdAt;
	}

	@Override
	public void setLastAccessedTime(Instant time) {
		// the database says when it was used
	}

	@Override
	public Instant getLastAccessedTime() {
		return this.createdAt;
	}

	@Override
	public void setMaxInactiveInterval(Duration interval) {
		// limits are the principal's, not the session's
	}

	@Override
	public Duration getMaxInactiveInterval() {
		return NEVER;
	}

	@Override
	public boolean isExpired() {
		return false;
	}

}
