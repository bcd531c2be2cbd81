package org.supplierescalation.conversation.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.supplierescalation.casefile.Ball.Side;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.conversation.Channel;
import org.supplierescalation.conversation.LoggedTalk;
import org.supplierescalation.conversation.TalkReport;
import org.supplierescalation.conversation.Talks;

@Component
class JdbcTalks implements Talks {

  private final JdbcClient db;
  private final Clock clock;

  JdbcTalks(JdbcClient db, Clock clock) {
    this.db = db;
    this.clock = clock;
  }

  @Override
  public void add(
      CaseReference reference, TalkReport report, @Nullable LocalDate confirmedOn, String by) {
    Side agreedBy = report.agreedBy();
    db.sql(
            """
            insert into logged_talk (reference, held_at, channel, spoken_with, our_people, discussed, agreed,
              agreed_by, agreed_until, recorded_by, recorded_at, confirmed_on, confirmed_by)
            values (:reference, :heldAt, :channel, :spokenWith, :ourPeople, :discussed, :agreed,
              :agreedBy, :agreedUntil, :by, :now, :confirmedOn, :confirmedBy)
            """)
        .param("reference", reference.value())
        .param("heldAt", report.heldAt().atOffset(ZoneOffset.UTC))
        .param("channel", report.channel().name())
        .param("spokenWith", report.spokenWith())
        .param("ourPeople", report.ourPeople())
        .param("discussed", report.discussed())
        .param("agreed", report.agreed())
        .param("agreedBy", agreedBy == null ? null : agreedBy.name(), Types.VARCHAR)
        .param("agreedUntil", report.agreedUntil(), Types.DATE)
        .param("by", by)
        .param("now", clock.instant().atOffset(ZoneOffset.UTC))
        .param("confirmedOn", confirmedOn, Types.DATE)
        .param("confirmedBy", confirmedOn == null ? null : by, Types.VARCHAR)
        .update();
  }

  @Override
  public List<LoggedTalk> of(CaseReference reference) {
    return db.sql("select * from logged_talk where reference = :reference order by id")
        .param("reference", reference.value())
        .query(JdbcTalks::talk)
        .list();
  }

  @Override
  public void confirm(LoggedTalk talk, LocalDate on, String by) {
    db.sql("update logged_talk set confirmed_on = :on, confirmed_by = :by where id = :id")
        .param("on", on)
        .param("by", by)
        .param("id", talk.id())
        .update();
  }

  private static LoggedTalk talk(ResultSet row, int number) throws SQLException {
    String agreedBy = row.getString("agreed_by");
    return new LoggedTalk(
        row.getLong("id"),
        new CaseReference(row.getString("reference")),
        new TalkReport(
            row.getObject("held_at", OffsetDateTime.class).toInstant(),
            Channel.valueOf(row.getString("channel")),
            row.getString("spoken_with"),
            row.getString("our_people"),
            row.getString("discussed"),
            row.getString("agreed"),
            agreedBy == null ? null : Side.valueOf(agreedBy),
            row.getObject("agreed_until", LocalDate.class)),
        row.getString("recorded_by"),
        row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
        row.getObject("confirmed_on", LocalDate.class));
  }
}
