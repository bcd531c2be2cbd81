package org.supplierescalation.dispute.jdbc;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.dispute.RouteChoice;
import org.supplierescalation.dispute.RouteChoices;
import org.supplierescalation.dispute.Track;

@Component
class JdbcRouteChoices implements RouteChoices {

  private final JdbcClient db;

  JdbcRouteChoices(JdbcClient db) {
    this.db = db;
  }

  @Override
  public void add(RouteChoice choice) {
    db.sql(
            """
            insert into route_choice (reference, track, ground, deviation, chosen_by)
            values (:reference, :track, :ground, :deviation, :by)
            """)
        .param("reference", choice.reference().value())
        .param("track", choice.track().name())
        .param("ground", choice.ground())
        .param("deviation", choice.deviation())
        .param("by", choice.chosenBy())
        .update();
  }

  @Override
  public void approved(CaseReference reference, String by) {
    db.sql(
            """
            update route_choice set approved_by = :by
            where id = (select max(id) from route_choice where reference = :reference)
            """)
        .param("reference", reference.value())
        .param("by", by)
        .update();
  }

  @Override
  public Optional<RouteChoice> latest(CaseReference reference) {
    return db.sql(
            "select * from route_choice where reference = :reference order by id desc limit 1")
        .param("reference", reference.value())
        .query(
            (row, number) ->
                new RouteChoice(
                    reference,
                    Track.valueOf(row.getString("track")),
                    row.getString("ground"),
                    row.getString("deviation"),
                    row.getString("chosen_by"),
                    row.getString("approved_by")))
        .optional();
  }
}
