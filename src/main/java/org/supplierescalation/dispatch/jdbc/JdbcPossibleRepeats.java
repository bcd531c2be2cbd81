package org.supplierescalation.dispatch.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.dispatch.PossibleRepeat;
import org.supplierescalation.dispatch.PossibleRepeat.Stand;
import org.supplierescalation.dispatch.PossibleRepeats;

@Component
class JdbcPossibleRepeats implements PossibleRepeats {

  // What nobody may send twice is a letter or a copy of one; of the archive's a second does no
  // harm.
  private static final String ALL =
      """
      select * from (
        select reference, letter_key, recipient, subject, state as stand, message_id,
          coalesce(written_at, queued_at) as since, server_reply as last_word
        from dispatch where state in ('QUEUED', 'SENDING', 'UNCERTAIN') and part <> 'ARCHIVE'
        union all
        select l.reference, l.kind || '-' || l.round, l.recipient, l.subject, 'WRITTEN', null, l.drafted_at, null
        from letter l
        where l.drafted_at >= :since
          and not exists (select 1 from letter newer
            where newer.reference = l.reference and newer.kind = l.kind and newer.round > l.round)
          and not exists (select 1 from dispatch d
            where d.reference = l.reference and d.letter_key = l.kind || '-' || l.round and d.part = 'MAIN')
      ) r
      where not exists (select 1 from dispatch_judgement j where j.pause = :pause and j.reference = r.reference
        and j.letter_key = r.letter_key and lower(j.recipient) = lower(r.recipient))
      order by since, reference, letter_key, recipient
      """;

  private final JdbcClient db;

  JdbcPossibleRepeats(JdbcClient db) {
    this.db = db;
  }

  @Override
  public List<PossibleRepeat> of(long pause, Instant writtenSince) {
    return db.sql(ALL)
        .param("since", writtenSince.atOffset(ZoneOffset.UTC))
        .param("pause", pause)
        .query(JdbcPossibleRepeats::repeat)
        .list();
  }

  @Override
  public void judged(
      long pause, PossibleRepeat repeat, boolean wentBefore, String how, String by, Instant at) {
    db.sql(
            """
            insert into dispatch_judgement (pause, reference, letter_key, recipient, went_before, how, judged_by, judged_at)
            values (:pause, :reference, :letterKey, :recipient, :wentBefore, :how, :by, :at)
            """)
        .param("pause", pause)
        .param("reference", repeat.reference().value())
        .param("letterKey", repeat.letterKey())
        .param("recipient", repeat.recipient())
        .param("wentBefore", wentBefore)
        .param("how", how)
        .param("by", by)
        .param("at", at.atOffset(ZoneOffset.UTC))
        .update();
  }

  private static PossibleRepeat repeat(ResultSet row, int number) throws SQLException {
    return new PossibleRepeat(
        new CaseReference(row.getString("reference")),
        row.getString("letter_key"),
        row.getString("recipient"),
        row.getString("subject"),
        Stand.valueOf(row.getString("stand")),
        row.getString("message_id"),
        row.getObject("since", OffsetDateTime.class).toInstant(),
        row.getString("last_word"));
  }
}
