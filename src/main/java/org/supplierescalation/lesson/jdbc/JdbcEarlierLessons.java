package org.supplierescalation.lesson.jdbc;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.contract.Supplier;
import org.supplierescalation.lesson.EarlierLesson;
import org.supplierescalation.lesson.EarlierLessons;

@Component
class JdbcEarlierLessons implements EarlierLessons {

  private static final String CLOSED_WITH_SUPPLIER =
      """
      from lesson l join escalation_case c on c.reference = l.reference
        left join contract k on k.number = c.contract_number
      where c.closed_at is not null and c.reference <> :besides
        and (k.supplier = :supplier
          or c.contract_number is null and lower(trim(c.supplier_name)) = lower(trim(:name)))
      """;

  private final JdbcClient db;

  JdbcEarlierLessons(JdbcClient db) {
    this.db = db;
  }

  @Override
  public List<EarlierLesson> with(Supplier supplier) {
    return closed(new Named(supplier.number(), supplier.name()), "");
  }

  @Override
  public List<EarlierLesson> besides(CaseReference reference) {
    return supplier(reference).stream()
        .flatMap(supplier -> closed(supplier, reference.value()).stream())
        .toList();
  }

  /** A case without a contract is of the one supplier that is called so, if there is one. */
  private List<Named> supplier(CaseReference reference) {
    return db.sql(
            """
            select coalesce(s.name, c.supplier_name) as name, coalesce(s.number,
              (select min(number) from supplier where lower(trim(name)) = lower(trim(c.supplier_name))), '') as number
            from escalation_case c left join contract k on k.number = c.contract_number
              left join supplier s on s.number = k.supplier
            where c.reference = ? and c.closed_at is null
            """)
        .param(reference.value())
        .query((row, n) -> new Named(row.getString("number"), row.getString("name")))
        .list();
  }

  private List<EarlierLesson> closed(Named supplier, String besides) {
    Map<String, List<String>> causes = new HashMap<>();
    about(
            "select h.reference, h.cause from lesson_cause h where h.reference in (select l.reference "
                + CLOSED_WITH_SUPPLIER
                + ")",
            supplier,
            besides)
        .query(
            (RowCallbackHandler)
                row ->
                    causes
                        .computeIfAbsent(row.getString(1), of -> new ArrayList<>())
                        .add(row.getString(2)));
    return about(
            "select l.*, c.subject, c.outcome, c.closed_at "
                + CLOSED_WITH_SUPPLIER
                + " order by c.closed_at desc, c.reference desc",
            supplier,
            besides)
        .query(
            (row, n) ->
                LessonRows.earlier(row, causes.getOrDefault(row.getString("reference"), List.of())))
        .list();
  }

  private JdbcClient.StatementSpec about(String question, Named supplier, String besides) {
    return db.sql(question)
        .param("supplier", supplier.number())
        .param("name", supplier.name())
        .param("besides", besides);
  }

  private record Named(String number, String name) {}
}
