package jp.mykempo.audit.sealing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The chain of seals. */
@Repository
class Seals {

	private final JdbcClient sql;

	Seals(JdbcClient sql) {
		this.sql = sql;
	}

	Optional<Seal> findLast() {
		return this.sql.sql("select * from audit.seal order by number desc limit 1").query(Seals::seal).optional();
	}

	/** Some seals that follow a number, in their order. */
	List<Seal> listAfter(long number, int most) {
		return this.sql.sql("select * from audit.seal where number > :number order by number limit :most")
			.param("number", number)
			.param("most", most)
			.query(Seals::seal)
			.list();
	}

	Instant now() {
		return this.sql.sql("select now()").query(OffsetDateTime.class).single().toInstant();
	}

	/** False where another node was faster. */
	boolean add(Seal seal) {
		return this.sql.sql("""
				insert into audit.seal (number, sealed_at, from_id, to_id, row_count, rows_digest, previous, fingerprint)
				values (:number, :sealedAt, :from, :to, :rows, decode(:digest, 'hex'), decode(:previous, 'hex'),
					decode(:fingerprint, 'hex'))
				on conflict do nothing
				""")
			.param("number", seal.number())
			.param("sealedAt", seal.sealedAt().atOffset(ZoneOffset.UTC))
			.param("from", seal.fromId())
			.param("to", seal.toId())
			.param("rows", seal.rows().count())
			.param("digest", seal.rows().sha256())
			.param("previous", seal.previous())
			.param("fingerprint", seal.fingerprint())
			.update() == 1;
	}

	private static Seal seal(ResultSet row, int index) throws SQLException {
		return new Seal(row.getLong("number"), row.getObject("sealed_at", OffsetDateTime.class).toInstant(),
				row.getLong("from_id"), row.getLong("to_id"), new RowsDigest(row.getLong("row_count"), hex(row, "rows_digest")),
				hex(row, "previous"), hex(row, "fingerprint"));
	}

	private static String hex(ResultSet row, String column) throws SQLException {
		return HexFormat.of().formatHex(row.getBytes(column));
	}

}
