package org.supplierescalation.casefile.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.casefile.EntryKind;
import org.supplierescalation.casefile.Refused;
import org.supplierescalation.casefile.Timeline;
import org.supplierescalation.casefile.TimelineEntry;

@Component
class JdbcTimeline implements Timeline {

  private static final int TITLE = 300;
  private static final int TEXT = 8000;

  private final JdbcClient db;
  private final CaseWordTable words;
  private final TimelineSealer sealer;
  private final Clock clock;

  JdbcTimeline(JdbcClient db, CaseWordTable words, TimelineSealer sealer, Clock clock) {
    this.db = db;
    this.words = words;
    this.sealer = sealer;
    this.clock = clock;
  }

  @Override
  public void add(
      CaseReference reference,
      String by,
      EntryKind kind,
      String title,
      String text,
      @Nullable UUID document) {
    if (title.length() > TITLE || text.length() > TEXT) {
      throw new Refused(
          "Deze tekst is te lang voor de tijdlijn (hoogstens %d tekens).".formatted(TEXT));
    }
    db.sql(
            """
            insert into timeline (reference, at, by_user, kind, title, text, document)
            values (:reference, :at, :by, :kind, :title, :text, :document)
            """)
        .param("reference", reference.value())
        .param("at", clock.instant().atOffset(ZoneOffset.UTC))
        .param("by", by)
        .param("kind", kind.name())
        .param("title", title)
        .param("text", text)
        .param("document", document, Types.OTHER)
        .update();
    words.add(reference, title, text);
    sealer.sealOnceCommitted(reference);
  }

  @Override
  public List<TimelineEntry> of(CaseReference reference) {
    return db.sql("select * from timeline where reference = :reference order by number")
        .param("reference", reference.value())
        .query(JdbcTimeline::entry)
        .list();
  }

  private static TimelineEntry entry(ResultSet row, int number) throws SQLException {
    return new TimelineEntry(
        row.getLong("number"),
        new CaseReference(row.getString("reference")),
        row.getObject("at", OffsetDateTime.class).toInstant(),
        row.getString("by_user"),
        EntryKind.valueOf(row.getString("kind")),
        row.getString("title"),
        row.getString("text"),
        row.getObject("document", UUID.class));
  }
}
