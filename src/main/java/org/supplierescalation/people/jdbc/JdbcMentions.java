package org.supplierescalation.people.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.casefile.Viewer;
import org.supplierescalation.people.Mention;
import org.supplierescalation.people.Mentions;

@Component
class JdbcMentions implements Mentions {

  private static final String UNREAD =
      """
       from mention m
      join timeline t on t.number = m.line
      join escalation_case c on c.reference = m.reference
      where m.person = :person and m.read_at is null and (:all or c.opened_by = :person)
      """;

  private final JdbcClient db;

  JdbcMentions(JdbcClient db) {
    this.db = db;
  }

  @Override
  public void add(CaseReference reference, long line, String person) {
    db.sql("insert into mention (reference, line, person) values (:reference, :line, :person)")
        .param("reference", reference.value())
        .param("line", line)
        .param("person", person)
        .update();
  }

  @Override
  public List<Mention> unread(Viewer person, int limit, int offset) {
    return db.sql(
            "select m.id, m.reference, c.subject, m.line, t.by_user, t.at, t.title, t.text"
                + UNREAD
                + " order by m.id desc limit :limit offset :offset")
        .param("person", person.name())
        .param("all", person.seesEveryCase())
        .param("limit", limit)
        .param("offset", offset)
        .query(JdbcMentions::mention)
        .list();
  }

  @Override
  public int countUnread(Viewer person) {
    return db.sql("select count(*)" + UNREAD)
        .param("person", person.name())
        .param("all", person.seesEveryCase())
        .query(Integer.class)
        .single();
  }

  @Override
  public boolean read(long id, String person, Instant at) {
    return db.sql(
                "update mention set read_at = coalesce(read_at, :at) where id = :id and person = :person")
            .param("at", at.atOffset(ZoneOffset.UTC))
            .param("id", id)
            .param("person", person)
            .update()
        > 0;
  }

  @Override
  public void readAll(String person, Instant at) {
    db.sql("update mention set read_at = :at where person = :person and read_at is null")
        .param("at", at.atOffset(ZoneOffset.UTC))
        .param("person", person)
        .update();
  }

  private static Mention mention(ResultSet row, int number) throws SQLException {
    return new Mention(
        row.getLong("id"),
        new CaseReference(row.getString("reference")),
        row.getString("subject"),
        row.getLong("line"),
        row.getString("by_user"),
        row.getObject("at", OffsetDateTime.class).toInstant(),
        row.getString("title"),
        row.getString("text"));
  }
}
