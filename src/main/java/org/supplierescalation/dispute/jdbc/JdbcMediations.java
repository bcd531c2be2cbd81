package org.supplierescalation.dispute.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.dispute.Mediation;
import org.supplierescalation.dispute.MediationReply;
import org.supplierescalation.dispute.Mediations;

@Component
class JdbcMediations implements Mediations {

  private final JdbcClient db;

  JdbcMediations(JdbcClient db) {
    this.db = db;
  }

  @Override
  public void add(Mediation mediation) {
    db.sql(
            """
            insert into mediation (reference, dispute, interests, institute, mediators, costs, stand_still)
            values (:reference, :dispute, :interests, :institute, :mediators, :costs, :standStill)
            """)
        .param("reference", mediation.reference().value())
        .param("dispute", mediation.dispute())
        .param("interests", mediation.interests())
        .param("institute", mediation.institute())
        .param("mediators", mediation.mediators())
        .param("costs", mediation.costs())
        .param("standStill", mediation.standStill())
        .update();
  }

  @Override
  public void update(Mediation mediation) {
    Instant replyDueAt = mediation.replyDueAt();
    MediationReply reply = mediation.reply();
    db.sql(
            """
            update mediation set reply_due_at = :replyDueAt, reply = :reply
            where id = (select max(id) from mediation where reference = :reference)
            """)
        .param(
            "replyDueAt",
            replyDueAt == null ? null : replyDueAt.atOffset(ZoneOffset.UTC),
            Types.TIMESTAMP_WITH_TIMEZONE)
        .param("reply", reply == null ? null : reply.name(), Types.VARCHAR)
        .param("reference", mediation.reference().value())
        .update();
  }

  @Override
  public Optional<Mediation> latest(CaseReference reference) {
    return db.sql("select * from mediation where reference = :reference order by id desc limit 1")
        .param("reference", reference.value())
        .query(JdbcMediations::mediation)
        .optional();
  }

  private static Mediation mediation(ResultSet row, int number) throws SQLException {
    OffsetDateTime replyDueAt = row.getObject("reply_due_at", OffsetDateTime.class);
    String reply = row.getString("reply");
    return new Mediation(
        new CaseReference(row.getString("reference")),
        row.getString("dispute"),
        row.getString("interests"),
        row.getString("institute"),
        row.getString("mediators"),
        row.getString("costs"),
        row.getBoolean("stand_still"),
        replyDueAt == null ? null : replyDueAt.toInstant(),
        reply == null ? null : MediationReply.valueOf(reply));
  }
}
