package org.supplierescalation.letter.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.supplierescalation.letter.LetterKind;
import org.supplierescalation.letter.Mandate;
import org.supplierescalation.letter.Mandates;

@Component
class JdbcMandates implements Mandates {

  private static final String EVERY_KIND = "ALL";

  private final JdbcClient db;

  JdbcMandates(JdbcClient db) {
    this.db = db;
  }

  @Override
  public void add(Mandate mandate) {
    db.sql(
            """
            insert into mandate (person, valid_from, valid_until, kinds, max_amount, source, entered_by, entered_at)
            values (:person, :validFrom, :validUntil, :kinds, :maxAmount, :source, :enteredBy, :enteredAt)
            """)
        .param("person", mandate.person())
        .param("validFrom", mandate.validFrom())
        .param("validUntil", mandate.validUntil())
        .param("kinds", written(mandate.kinds()))
        .param("maxAmount", mandate.maxAmount())
        .param("source", mandate.source())
        .param("enteredBy", mandate.enteredBy())
        .param("enteredAt", mandate.enteredAt().atOffset(ZoneOffset.UTC))
        .update();
  }

  @Override
  public boolean end(long id, LocalDate lastDay, String by, Instant at) {
    return db.sql(
                """
                update mandate set valid_until = :lastDay, ended_by = :by, ended_at = :at
                where id = :id and ended_at is null
                """)
            .param("lastDay", lastDay)
            .param("by", by)
            .param("at", at.atOffset(ZoneOffset.UTC))
            .param("id", id)
            .update()
        == 1;
  }

  @Override
  public Optional<Mandate> find(long id) {
    return db.sql("select * from mandate where id = :id")
        .param("id", id)
        .query(JdbcMandates::mandate)
        .optional();
  }

  @Override
  public List<Mandate> all() {
    return db.sql("select * from mandate order by id").query(JdbcMandates::mandate).list();
  }

  private static String written(Set<LetterKind> kinds) {
    return kinds.isEmpty()
        ? EVERY_KIND
        : kinds.stream().sorted().map(Enum::name).collect(Collectors.joining(","));
  }

  private static Set<LetterKind> kinds(String written) {
    return written.equals(EVERY_KIND)
        ? Set.of()
        : Stream.of(written.split(","))
            .map(LetterKind::valueOf)
            .collect(Collectors.toUnmodifiableSet());
  }

  private static Mandate mandate(ResultSet row, int number) throws SQLException {
    return new Mandate(
        row.getLong("id"),
        row.getString("person"),
        row.getObject("valid_from", LocalDate.class),
        row.getObject("valid_until", LocalDate.class),
        kinds(row.getString("kinds")),
        row.getBigDecimal("max_amount"),
        row.getString("source"),
        row.getString("entered_by"),
        row.getObject("entered_at", OffsetDateTime.class).toInstant(),
        row.getString("ended_by"),
        moment(row.getObject("ended_at", OffsetDateTime.class)));
  }

  private static @Nullable Instant moment(@Nullable OffsetDateTime at) {
    return at == null ? null : at.toInstant();
  }
}
