package org.supplierescalation.support.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.supplierescalation.casefile.Refused;
import org.supplierescalation.support.SupportGuide;
import org.supplierescalation.support.SupportGuides;
import org.supplierescalation.support.SupportItem;
import org.supplierescalation.support.SupportScope;

@Component
class JdbcSupportGuides implements SupportGuides {

  private final JdbcClient db;
  private final Clock clock;

  JdbcSupportGuides(JdbcClient db, Clock clock) {
    this.db = db;
    this.clock = clock;
  }

  @Override
  public Optional<SupportGuide> find(String contract) {
    return db.sql("select * from support_guide where contract = ?")
        .param(contract)
        .query((row, n) -> guide(row))
        .optional();
  }

  @Override
  public List<SupportGuide> published() {
    return db.sql("select * from support_guide where published = true order by service, contract")
        .query((row, n) -> guide(row))
        .list();
  }

  @Override
  public void put(SupportGuide guide, String by) {
    List<Object> facts =
        List.of(
            guide.version() + 1,
            guide.published(),
            guide.service(),
            guide.desk(),
            guide.phone(),
            guide.email(),
            guide.hours(),
            guide.standIn(),
            by,
            clock.instant().atOffset(ZoneOffset.UTC),
            guide.contract());
    int written =
        guide.version() == 0 && find(guide.contract()).isEmpty()
            ? db.sql(
                    """
                    insert into support_guide (version, published, service, desk, phone, email, hours, stand_in, changed_by,
                      changed_at, contract) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                    """)
                .params(facts)
                .update()
            : db.sql(
                    """
                    update support_guide set version = ?, published = ?, service = ?, desk = ?, phone = ?, email = ?, hours = ?,
                      stand_in = ?, changed_by = ?, changed_at = ? where contract = ? and version = ?
                    """)
                .params(facts)
                .param(guide.version())
                .update();
    if (written == 0) {
      throw new Refused("Iemand anders heeft deze wegwijzer net gewijzigd. Bekijk hem opnieuw.");
    }
    db.sql("delete from support_item where contract = ?").param(guide.contract()).update();
    int position = 0;
    for (SupportItem item : guide.items()) {
      db.sql(
              "insert into support_item (contract, position, scope, text, clause, what_then) values (?, ?, ?, ?, ?, ?)")
          .params(
              guide.contract(),
              position++,
              item.scope().name(),
              item.text(),
              item.clause(),
              item.whatThen())
          .update();
    }
  }

  private SupportGuide guide(ResultSet row) throws SQLException {
    String contract = row.getString("contract");
    return new SupportGuide(
        contract,
        row.getBoolean("published"),
        row.getString("service"),
        row.getString("desk"),
        row.getString("phone"),
        row.getString("email"),
        row.getString("hours"),
        row.getString("stand_in"),
        items(contract),
        row.getInt("version"));
  }

  private List<SupportItem> items(String contract) {
    return db.sql("select * from support_item where contract = ? order by position")
        .param(contract)
        .query(
            (row, n) ->
                new SupportItem(
                    SupportScope.valueOf(row.getString("scope")),
                    row.getString("text"),
                    row.getString("clause"),
                    row.getString("what_then")))
        .list();
  }
}
