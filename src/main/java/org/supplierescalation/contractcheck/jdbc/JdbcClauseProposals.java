package org.supplierescalation.contractcheck.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Component;
import org.supplierescalation.contractcheck.ClauseProposal;
import org.supplierescalation.contractcheck.ClauseProposals;

@Component
class JdbcClauseProposals implements ClauseProposals {

  private static final String STANDING = " and withdrawn_at is null";

  private final JdbcClient db;
  private final Clock clock;

  JdbcClauseProposals(JdbcClient db, Clock clock) {
    this.db = db;
    this.clock = clock;
  }

  @Override
  public long add(
      @Nullable String contract, Wording wording, String origin, String digest, String by) {
    GeneratedKeyHolder key = new GeneratedKeyHolder();
    db.sql(
            """
            insert into clause_proposal (contract, subject, clause, text_nl, text_en, reason, origin, digest, made_by,
              made_at)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """)
        .params(
            Arrays.asList(
                contract,
                wording.subject().strip(),
                wording.clause().strip(),
                wording.nl().strip(),
                wording.en().strip(),
                wording.reason().strip(),
                origin,
                digest,
                by,
                now()))
        .update(key, "id");
    return Objects.requireNonNull(key.getKey()).longValue();
  }

  @Override
  public List<ClauseProposal> of(String contract) {
    return db.sql("select * from clause_proposal where contract = ?" + STANDING + " order by id")
        .param(contract)
        .query(JdbcClauseProposals::proposal)
        .list();
  }

  @Override
  public Optional<ClauseProposal> find(long id) {
    return db.sql("select * from clause_proposal where id = ?" + STANDING)
        .param(id)
        .query(JdbcClauseProposals::proposal)
        .optional();
  }

  @Override
  public void change(long id, Wording wording, String by) {
    db.sql(
            """
            update clause_proposal set subject = ?, clause = ?, text_nl = ?, text_en = ?, reason = ?, changed_by = ?,
              changed_at = ? where id = ?
            """)
        .params(
            wording.subject().strip(),
            wording.clause().strip(),
            wording.nl().strip(),
            wording.en().strip(),
            wording.reason().strip(),
            by,
            now(),
            id)
        .update();
  }

  @Override
  public void withdraw(long id, String by) {
    db.sql("update clause_proposal set withdrawn_by = ?, withdrawn_at = ? where id = ?" + STANDING)
        .params(by, now(), id)
        .update();
  }

  private OffsetDateTime now() {
    return clock.instant().atOffset(ZoneOffset.UTC);
  }

  private static ClauseProposal proposal(ResultSet row, int number) throws SQLException {
    return new ClauseProposal(
        row.getLong("id"),
        row.getString("contract"),
        row.getString("subject"),
        row.getString("clause"),
        row.getString("text_nl"),
        row.getString("text_en"),
        row.getString("reason"),
        row.getString("origin"),
        row.getString("made_by"),
        row.getObject("made_at", OffsetDateTime.class).toInstant());
  }
}
