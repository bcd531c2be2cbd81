package org.supplierescalation.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.supplierescalation.Program;

/** What somebody with the keys of the database does to a file is found. */
@Program
class VerifyCaseFileTest {

  @Autowired VerifyCaseFile verify;
  @Autowired Timeline timeline;
  @Autowired Documents documents;
  @Autowired JdbcClient db;
  @Autowired OpenCase openCase;
  @Autowired TransactionTemplate transaction;

  private CaseReference reference;
  private CaseDocument letter;

  @BeforeEach
  void aCaseWithFiveLinesAndADocument() {
    reference = openCase.open(aReport(), "melder").reference();
    int opened = timeline.of(reference).size();
    letter =
        documents.keep(
            reference, "LETTER", "brief.pdf", "application/pdf", new byte[] {1, 2, 3}, "jurist");
    for (int line = opened + 1; line <= 4; line++) {
      timeline.add(reference, "jurist", EntryKind.NOTE, "Regel " + line, "Tekst " + line);
    }
    timeline.add(reference, "jurist", EntryKind.LETTER, "Regel 5", "De brief", letter.id());
    assertThat(verify.verify(reference).intact()).isTrue();
  }

  @Test
  void aFileThatNobodyTouchedIsIntact() {
    Verification found = verify.verify(reference);

    assertThat(found.faults()).isEmpty();
    assertThat(found.lines()).isEqualTo(5);
    assertThat(found.documents()).isEqualTo(1);
    assertThat(found.hash()).hasSize(64);
  }

  @ParameterizedTest(name = "{0} of line 3 changed")
  @CsvSource({
    "timeline, title, 'Iets anders'",
    "timeline, text, 'Iets anders'",
    "timeline, kind, DECISION",
    "timeline, by_user, directie",
    "timeline, at, 2020-01-01T00:00:00Z",
    "timeline_seal, content_hash, 0000000000000000000000000000000000000000000000000000000000000000",
    "timeline_seal, hash, 0000000000000000000000000000000000000000000000000000000000000000"
  })
  void aChangeInALineNamesThatLine(String table, String column, String value) {
    db.sql(
            "update %s set %s = cast(? as %s) where number = ?"
                .formatted(
                    table,
                    column,
                    column.equals("at") ? "timestamp with time zone" : "varchar(8000)"))
        .params(value, number(3))
        .update();

    assertThat(verify.verify(reference).faults()).singleElement().asString().startsWith("Regel 3");
  }

  @Test
  void twoLinesThatChangedTextsAreFoundAtTheFirst() {
    String second = text(2);
    setText(2, text(4));
    setText(4, second);

    assertThat(verify.verify(reference).faults()).singleElement().asString().startsWith("Regel 2");
  }

  @Test
  void aLineTakenOutOfTheMiddleIsMissed() {
    remove(3);

    assertThat(verify.verify(reference).faults()).containsExactly("Regel 3 ontbreekt.");
  }

  @Test
  void theLastLineTakenAwayIsMissed() {
    remove(5);

    assertThat(verify.verify(reference).faults())
        .contains("Na regel 4 ontbreken regels: er zijn er 5 geschreven.");
  }

  @Test
  void aLineThatIsChangedAndSealedAnewLeavesAHole() {
    db.sql("update timeline set text = 'Iets anders' where number = ?").param(number(5)).update();
    db.sql("delete from timeline_seal where number = ?").param(number(5)).update();

    assertThat(verify.verify(reference).faults()).containsExactly("Regel 5 ontbreekt.");
  }

  @Test
  void aDocumentWithOtherBytesIsFound() {
    db.sql("update document set content = ? where id = ?")
        .params(new byte[] {9}, letter.id())
        .update();

    assertThat(verify.verify(reference).faults())
        .containsExactly("Document “brief.pdf” is na het bewaren gewijzigd.");
  }

  @Test
  void aDocumentWithOtherBytesAndAFittingHashIsFoundByTheLineThatNamesIt() {
    db.sql("update document set content = ?, sha256 = ? where id = ?")
        .params(new byte[] {9}, Seal.of(new byte[] {9}), letter.id())
        .update();

    assertThat(verify.verify(reference).faults()).singleElement().asString().startsWith("Regel 5");
  }

  @Test
  void aDocumentPutThereWithoutALineIsFound() {
    documents.keep(reference, "LETTER", "extra.pdf", "application/pdf", new byte[] {7}, "jurist");

    assertThat(verify.verify(reference).faults())
        .containsExactly("Document “extra.pdf” staat in geen enkele regel van de tijdlijn.");
  }

  @Test
  void linesOfOneTransactionAndOfOthersTakeTheirPlacesInOrder() {
    transaction.executeWithoutResult(
        status ->
            List.of("a", "b", "c")
                .forEach(t -> timeline.add(reference, "jurist", EntryKind.NOTE, t, "")));
    timeline.add(reference, "jurist", EntryKind.NOTE, "d", "");

    assertThat(verify.verify(reference).faults()).isEmpty();
    assertThat(verify.verify(reference).lines()).isEqualTo(9);
  }

  private static NewCase aReport() {
    LocalDate day = LocalDate.of(2026, 11, 2);
    return new NewCase(
        "Planning ligt stil",
        "Traag",
        null,
        "Niemand kan roosters zien.",
        Priority.P1,
        day,
        List.of(
            new NewBreach("Binnen vier uur opgelost.", "Melding 4711.", day, "Geen roosters.")));
  }

  private long number(int position) {
    return db.sql("select number from timeline_seal where reference = ? and position = ?")
        .params(reference.value(), position)
        .query(Long.class)
        .single();
  }

  private String text(int position) {
    return db.sql("select text from timeline where number = ?")
        .param(number(position))
        .query(String.class)
        .single();
  }

  private void setText(int position, String text) {
    db.sql("update timeline set text = ? where number = ?").params(text, number(position)).update();
  }

  private void remove(int position) {
    long number = number(position);
    db.sql("delete from timeline_seal where number = ?").param(number).update();
    db.sql("delete from timeline where number = ?").param(number).update();
  }
}
