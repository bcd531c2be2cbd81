package org.supplierescalation.sla.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.supplierescalation.casefile.Priority;
import org.supplierescalation.casefile.Refused;
import org.supplierescalation.sla.Norm;
import org.supplierescalation.sla.ServiceAgreement;
import org.supplierescalation.sla.ServiceAgreements;
import org.supplierescalation.sla.ServiceWindow;
import org.supplierescalation.sla.Slot;
import org.supplierescalation.term.Law;

@Component
class JdbcServiceAgreements implements ServiceAgreements {

  private final JdbcClient db;
  private final Clock clock;

  JdbcServiceAgreements(JdbcClient db, Clock clock) {
    this.db = db;
    this.clock = clock;
  }

  @Override
  public Optional<ServiceAgreement> find(String contract) {
    return db.sql("select * from service_agreement where contract = ?")
        .param(contract)
        .query(
            (row, n) ->
                new ServiceAgreement(
                    contract,
                    new ServiceWindow(
                        ZoneId.of(row.getString("zone")),
                        week(contract),
                        Law.valueOf(row.getString("holidays_of")),
                        row.getBoolean("open_on_holidays")),
                    norms(contract),
                    row.getBigDecimal("availability"),
                    row.getString("availability_clause"),
                    row.getInt("version")))
        .optional();
  }

  @Override
  public void put(ServiceAgreement agreement, String by) {
    ServiceWindow window = agreement.window();
    List<@Nullable Object> facts = new ArrayList<>();
    facts.add(agreement.version() + 1);
    facts.add(window.zone().getId());
    facts.add(window.holidaysOf().name());
    facts.add(window.openOnHolidays());
    facts.add(agreement.availability());
    facts.add(agreement.availabilityClause());
    facts.add(by);
    facts.add(clock.instant().atOffset(ZoneOffset.UTC));
    facts.add(agreement.contract());
    if (agreement.version() == 0 && find(agreement.contract()).isEmpty()) {
      db.sql(
              """
              insert into service_agreement (version, zone, holidays_of, open_on_holidays, availability, availability_clause,
                changed_by, changed_at, contract) values (?, ?, ?, ?, ?, ?, ?, ?, ?)
              """)
          .params(facts)
          .update();
    } else {
      facts.add(agreement.version());
      int written =
          db.sql(
                  """
                  update service_agreement set version = ?, zone = ?, holidays_of = ?, open_on_holidays = ?, availability = ?,
                    availability_clause = ?, changed_by = ?, changed_at = ? where contract = ? and version = ?
                  """)
              .params(facts)
              .update();
      if (written == 0) {
        throw new Refused(
            "Iemand anders heeft deze serviceafspraken net gewijzigd. Bekijk ze opnieuw.");
      }
    }
    putWeek(agreement);
    putNorms(agreement);
  }

  private Map<DayOfWeek, List<Slot>> week(String contract) {
    Map<DayOfWeek, List<Slot>> week = new EnumMap<>(DayOfWeek.class);
    db.sql("select * from service_slot where contract = ? order by weekday, position")
        .param(contract)
        .query(
            (RowCallbackHandler)
                row ->
                    week.computeIfAbsent(
                            DayOfWeek.of(row.getInt("weekday")), day -> new ArrayList<>())
                        .add(
                            new Slot(
                                row.getObject("opens_at", LocalTime.class),
                                row.getObject("closes_at", LocalTime.class))));
    return week;
  }

  private List<Norm> norms(String contract) {
    return db.sql("select * from service_norm where contract = ? order by position")
        .param(contract)
        .query(
            (row, n) ->
                new Norm(
                    row.getString("clause"),
                    row.getString("service"),
                    Priority.valueOf(row.getString("priority")),
                    seconds(row, "response"),
                    seconds(row, "resolution"),
                    row.getBigDecimal("norm_percent")))
        .list();
  }

  private void putWeek(ServiceAgreement agreement) {
    db.sql("delete from service_slot where contract = ?").param(agreement.contract()).update();
    agreement
        .window()
        .week()
        .forEach(
            (day, slots) -> {
              for (int position = 0; position < slots.size(); position++) {
                Slot slot = slots.get(position);
                db.sql(
                        "insert into service_slot (contract, weekday, position, opens_at, closes_at) values (?, ?, ?, ?, ?)")
                    .params(agreement.contract(), day.getValue(), position, slot.from(), slot.to())
                    .update();
              }
            });
  }

  private void putNorms(ServiceAgreement agreement) {
    db.sql("delete from service_norm where contract = ?").param(agreement.contract()).update();
    int position = 0;
    for (Norm norm : agreement.norms()) {
      db.sql(
              """
              insert into service_norm (contract, position, clause, service, priority, response, resolution, norm_percent)
              values (?, ?, ?, ?, ?, ?, ?, ?)
              """)
          .params(
              Arrays.asList(
                  agreement.contract(),
                  position++,
                  norm.clause(),
                  norm.service(),
                  norm.priority().name(),
                  norm.response() == null ? null : norm.response().toSeconds(),
                  norm.resolution() == null ? null : norm.resolution().toSeconds(),
                  norm.percent()))
          .update();
    }
  }

  private static @Nullable Duration seconds(ResultSet row, String column) throws SQLException {
    long seconds = row.getLong(column);
    return row.wasNull() ? null : Duration.ofSeconds(seconds);
  }
}
