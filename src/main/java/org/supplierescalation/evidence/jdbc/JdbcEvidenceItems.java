package org.supplierescalation.evidence.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.casefile.DescribedDocuments;
import org.supplierescalation.casefile.DocumentParticulars;
import org.supplierescalation.casefile.EvidenceKind;
import org.supplierescalation.evidence.EvidenceItem;
import org.supplierescalation.evidence.EvidenceItems;

@Component
class JdbcEvidenceItems implements EvidenceItems, DescribedDocuments {

  private final JdbcClient db;

  JdbcEvidenceItems(JdbcClient db) {
    this.db = db;
  }

  @Override
  public void add(EvidenceItem item) {
    db.sql(
            """
            insert into evidence_item (document, reference, category, dated_on, source, breach, redacted_from,
              part_of, note)
            values (:document, :reference, :category, :datedOn, :source, :breach, :redactedFrom, :partOf, :note)
            """)
        .param("document", item.document())
        .param("reference", item.reference().value())
        .param("category", item.category().name())
        .param("datedOn", item.datedOn())
        .param("source", item.source())
        .param("breach", item.breach(), Types.BIGINT)
        .param("redactedFrom", item.redactedFrom(), Types.OTHER)
        .param("partOf", item.partOf(), Types.OTHER)
        .param("note", item.note())
        .update();
  }

  @Override
  public Optional<EvidenceItem> find(UUID document) {
    return db.sql("select * from evidence_item where document = :document")
        .param("document", document)
        .query(JdbcEvidenceItems::item)
        .optional();
  }

  @Override
  public List<EvidenceItem> all(CaseReference reference) {
    return db.sql("select * from evidence_item where reference = :reference")
        .param("reference", reference.value())
        .query(JdbcEvidenceItems::item)
        .list();
  }

  @Override
  public Map<UUID, DocumentParticulars> of(CaseReference reference) {
    return all(reference).stream()
        .map(JdbcEvidenceItems::particulars)
        .collect(Collectors.toMap(DocumentParticulars::document, Function.identity()));
  }

  private static DocumentParticulars particulars(EvidenceItem item) {
    return new DocumentParticulars(
        item.document(),
        item.category().dutch(),
        item.datedOn(),
        item.source(),
        item.breach(),
        item.redactedFrom());
  }

  private static EvidenceItem item(ResultSet row, int number) throws SQLException {
    return new EvidenceItem(
        row.getObject("document", UUID.class),
        new CaseReference(row.getString("reference")),
        EvidenceKind.valueOf(row.getString("category")),
        row.getObject("dated_on", LocalDate.class),
        row.getString("source"),
        row.getObject("breach", Long.class),
        row.getObject("redacted_from", UUID.class),
        row.getObject("part_of", UUID.class),
        row.getString("note"));
  }
}
