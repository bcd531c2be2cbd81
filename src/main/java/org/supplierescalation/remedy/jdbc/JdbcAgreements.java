package org.supplierescalation.remedy.jdbc;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.remedy.Agreement;
import org.supplierescalation.remedy.Agreements;
import org.supplierescalation.remedy.Consent;
import org.supplierescalation.remedy.ConsentOf;
import org.supplierescalation.remedy.Remedy;

@Component
class JdbcAgreements implements Agreements {

  private static final String DRAFT = "DRAFT";

  private final JdbcClient db;

  JdbcAgreements(JdbcClient db) {
    this.db = db;
  }

  @Override
  public void draft(CaseReference reference, Remedy remedy, String by) {
    insert(reference, remedy, DRAFT, new Consent(true, "", by));
  }

  @Override
  public void add(CaseReference reference, Remedy remedy, ConsentOf who, Consent consent) {
    insert(reference, remedy, who.name(), consent);
  }

  @Override
  public Optional<Agreement> latest(CaseReference reference, Remedy remedy) {
    Map<String, Consent> steps =
        db
            .sql(
                """
                select * from remedy_agreement where reference = :reference and remedy = :remedy and id >=
                  (select max(id) from remedy_agreement
                   where reference = :reference and remedy = :remedy and step = 'DRAFT')
                order by id
                """)
            .param("reference", reference.value())
            .param("remedy", remedy.name())
            .query(
                (row, number) ->
                    Map.entry(
                        row.getString("step"),
                        new Consent(
                            row.getBoolean("given"),
                            row.getString("remark"),
                            row.getString("said_by"))))
            .list()
            .stream()
            .collect(
                Collectors.toMap(
                    Map.Entry::getKey, Map.Entry::getValue, (earlier, later) -> later));
    return Optional.ofNullable(steps.get(DRAFT))
        .map(
            draft ->
                new Agreement(
                    draft.by(),
                    steps.get(ConsentOf.JURIST.name()),
                    steps.get(ConsentOf.BOARD.name())));
  }

  private void insert(CaseReference reference, Remedy remedy, String step, Consent consent) {
    db.sql(
            """
            insert into remedy_agreement (reference, remedy, step, given, remark, said_by)
            values (:reference, :remedy, :step, :given, :remark, :by)
            """)
        .param("reference", reference.value())
        .param("remedy", remedy.name())
        .param("step", step)
        .param("given", consent.given())
        .param("remark", consent.remark())
        .param("by", consent.by())
        .update();
  }
}
