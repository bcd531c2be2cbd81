package org.supplierescalation.casefile.jdbc;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.supplierescalation.casefile.EscalationCase;
import org.supplierescalation.casefile.OpenCasesOfSupplier;

@Component
class JdbcOpenCasesOfSupplier implements OpenCasesOfSupplier {

  /** More than anyone would read through. */
  private static final int MOST = 50;

  private final JdbcClient db;

  JdbcOpenCasesOfSupplier(JdbcClient db) {
    this.db = db;
  }

  @Override
  public List<Candidate> of(String supplierName, @Nullable String contractNumber) {
    List<EscalationCase> cases =
        db.sql(
                """
                select c.* from escalation_case c left join contract k on k.number = c.contract_number
                where c.closed_at is null
                  and (lower(trim(c.supplier_name)) = lower(trim(cast(:name as varchar(200))))
                    or k.supplier in (select number from supplier
                      where lower(trim(name)) = lower(trim(cast(:name as varchar(200)))))
                    or k.supplier in (select supplier from contract
                      where number = cast(:contract as varchar(40))))
                order by c.opened_at desc, c.reference desc limit :most
                """)
            .param("name", supplierName)
            .param("contract", contractNumber)
            .param("most", MOST)
            .query(JdbcCaseFiles::escalationCase)
            .list();
    Map<String, List<String>> commitments = commitments(cases);
    return cases.stream()
        .map(
            one -> new Candidate(one, commitments.getOrDefault(one.reference().value(), List.of())))
        .toList();
  }

  private Map<String, List<String>> commitments(List<EscalationCase> cases) {
    Map<String, List<String>> commitments = new HashMap<>();
    if (!cases.isEmpty()) {
      db.sql("select reference, commitment from breach where reference in (:references)")
          .param("references", cases.stream().map(one -> one.reference().value()).toList())
          .query((row, number) -> Map.entry(row.getString(1), row.getString(2)))
          .list()
          .forEach(
              one ->
                  commitments
                      .computeIfAbsent(one.getKey(), key -> new ArrayList<>())
                      .add(one.getValue()));
    }
    return commitments;
  }
}
