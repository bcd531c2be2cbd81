package org.supplierescalation.letter.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.contract.Language;
import org.supplierescalation.letter.LetterDraft;
import org.supplierescalation.letter.LetterDrafts;
import org.supplierescalation.letter.LetterKind;

@Component
class JdbcLetterDrafts implements LetterDrafts {

  private final JdbcClient db;

  JdbcLetterDrafts(JdbcClient db) {
    this.db = db;
  }

  @Override
  public void add(LetterDraft draft) {
    db.sql(
            """
            insert into letter_draft (reference, kind, recipient, signatory, passage, drafted_by, language)
            values (:reference, :kind, :recipient, :signatory, :passage, :draftedBy, :language)
            """)
        .param("reference", draft.reference().value())
        .param("kind", draft.kind().name())
        .param("recipient", draft.recipient())
        .param("signatory", draft.signatory())
        .param("passage", draft.passage())
        .param("draftedBy", draft.draftedBy())
        .param("language", draft.language() == null ? null : draft.language().name(), Types.VARCHAR)
        .update();
  }

  @Override
  public Optional<LetterDraft> latest(CaseReference reference, LetterKind kind) {
    return db.sql(
            "select * from letter_draft where reference = :reference and kind = :kind order by id desc limit 1")
        .param("reference", reference.value())
        .param("kind", kind.name())
        .query(JdbcLetterDrafts::draft)
        .optional();
  }

  private static LetterDraft draft(ResultSet row, int number) throws SQLException {
    String language = row.getString("language");
    return new LetterDraft(
        new CaseReference(row.getString("reference")),
        LetterKind.valueOf(row.getString("kind")),
        row.getString("recipient"),
        row.getString("signatory"),
        row.getString("passage"),
        row.getString("drafted_by"),
        language == null ? null : Language.valueOf(language));
  }
}
