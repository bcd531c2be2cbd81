package org.supplierescalation.casefile.jdbc;

import java.time.Clock;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.supplierescalation.casefile.CaseList;
import org.supplierescalation.casefile.CaseQuery;
import org.supplierescalation.casefile.ListedCase;
import org.supplierescalation.casefile.Viewer;

@Component
class JdbcCaseList implements CaseList {

  private static final String CASES =
      " from escalation_case c left join case_position p on p.reference = c.reference";

  private final JdbcClient db;
  private final Clock clock;

  JdbcCaseList(JdbcClient db, Clock clock) {
    this.db = db;
    this.clock = clock;
  }

  @Override
  public List<ListedCase> part(CaseQuery query, Viewer viewer, int limit, int offset) {
    CaseConditions conditions = CaseConditions.of(query, viewer, clock.instant());
    return db.sql(
            "select c.*, p.side, p.since, p.due%s%s order by %s limit :limit offset :offset"
                .formatted(CASES, conditions.where(), order(query.sort())))
        .params(conditions.values())
        .param("limit", limit)
        .param("offset", offset)
        .query(CaseRow::listed)
        .list();
  }

  @Override
  public int count(CaseQuery query, Viewer viewer) {
    CaseConditions conditions = CaseConditions.of(query, viewer, clock.instant());
    return db.sql("select count(*)" + CASES + conditions.where())
        .params(conditions.values())
        .query(Integer.class)
        .single();
  }

  @Override
  public List<String> suppliers(Viewer viewer) {
    CaseConditions sight = CaseConditions.sightOf(viewer);
    return db.sql(
            "select distinct c.supplier_name from escalation_case c%s order by c.supplier_name"
                .formatted(sight.where()))
        .params(sight.values())
        .query(String.class)
        .list();
  }

  private static String order(CaseQuery.Sort sort) {
    String newest = "c.opened_at desc, c.reference desc";
    return switch (sort) {
      case NEWEST -> newest;
      case DEADLINE -> "p.due nulls last, " + newest;
      case PRIORITY -> "c.priority, p.due nulls last, " + newest;
    };
  }
}
