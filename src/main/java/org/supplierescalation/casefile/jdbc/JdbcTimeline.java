package org.supplierescalation.casefile.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.casefile.EntryKind;
import org.supplierescalation.casefile.Refused;
import org.supplierescalation.casefile.Seal;
import org.supplierescalation.casefile.Timeline;
import org.supplierescalation.casefile.TimelineEntry;

@Component
class JdbcTimeline implements Timeline {

  private static final int TITLE = 300;
  private static final int TEXT = 8000;

  private final JdbcClient db;
  private final TimelineChain chain;
  private final Clock clock;

  JdbcTimeline(JdbcClient db, Clock clock) {
    this.db = db;
    this.chain = new TimelineChain(db);
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
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    String content = Seal.content(kind.name(), title, text, chain.hashOf(document));
    TimelineChain.Link link = chain.next(reference.value(), now, by, content);
    db.sql(
            """
            insert into timeline (reference, at, by_user, kind, title, text, document, position, content_hash, hash)
            values (:reference, :at, :by, :kind, :title, :text, :document, :position, :content, :hash)
            """)
        .param("reference", reference.value())
        .param("at", now.atOffset(ZoneOffset.UTC))
        .param("by", by)
        .param("kind", kind.name())
        .param("title", title)
        .param("text", text)
        .param("document", document, Types.OTHER)
        .param("position", link.position())
        .param("content", content)
        .param("hash", link.hash())
        .update();
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
