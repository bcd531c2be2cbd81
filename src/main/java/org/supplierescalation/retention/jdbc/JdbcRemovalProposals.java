package org.supplierescalation.retention.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.retention.RemovalProposal;
import org.supplierescalation.retention.RemovalProposal.State;
import org.supplierescalation.retention.RemovalProposals;

@Component
class JdbcRemovalProposals implements RemovalProposals {

  private final JdbcClient db;

  JdbcRemovalProposals(JdbcClient db) {
    this.db = db;
  }

  @Override
  public void add(RemovalProposal proposal) {
    db.sql(
            """
            insert into removal_proposal (reference, ground, documents, timeline, proposed_by, proposed_at, state)
            values (?, ?, ?, ?, ?, ?, ?)
            """)
        .params(
            proposal.reference().value(),
            proposal.ground(),
            proposal.documents(),
            proposal.lines(),
            proposal.proposedBy(),
            proposal.proposedAt().atOffset(ZoneOffset.UTC),
            proposal.state().name())
        .update();
  }

  @Override
  public List<RemovalProposal> all() {
    return db.sql("select * from removal_proposal order by id desc")
        .query(JdbcRemovalProposals::proposal)
        .list();
  }

  @Override
  public boolean decide(long id, State state, String by, Instant at) {
    return db.sql(
                "update removal_proposal set state = ?, decided_by = ?, decided_at = ? where id = ? and state = 'OPEN'")
            .params(state.name(), by, at.atOffset(ZoneOffset.UTC), id)
            .update()
        == 1;
  }

  private static RemovalProposal proposal(ResultSet row, int number) throws SQLException {
    return new RemovalProposal(
        row.getLong("id"),
        new CaseReference(row.getString("reference")),
        row.getString("ground"),
        row.getInt("documents"),
        row.getInt("timeline"),
        row.getString("proposed_by"),
        row.getObject("proposed_at", OffsetDateTime.class).toInstant(),
        State.valueOf(row.getString("state")),
        row.getString("decided_by"),
        Optional.ofNullable(row.getObject("decided_at", OffsetDateTime.class))
            .map(OffsetDateTime::toInstant)
            .orElse(null));
  }
}
