package org.supplierescalation.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.supplierescalation.casefile.EntryKind;

class EventKindTest {

  @ParameterizedTest(name = "{0} “{1}”: {5}")
  @CsvSource({
    "REPORT, Dossier geopend: Traag, false, false, true, CASE_OPENED",
    "STAGE, Fase: Verzuim, false, true, true, STAGE_ENTERED",
    "STAGE, Dossier gesloten: Hersteld, false, true, false, CASE_CLOSED",
    "MAIL_OUT, Bevestiging, false, true, true, MAIL_SENT",
    "LETTER, [ESC-2026-0001] Ingebrekestelling, true, true, true, MAIL_SENT",
    "LETTER, Concept opgemaakt: Ingebrekestelling, true, true, true,",
    "LETTER, Tekst van de jurist ingeleverd: Boete, true, false, true,",
    "LETTER, Ingebrekestelling verzonden via PostNL, false, false, true, MAIL_SENT",
    "LETTER, Boete: per post verstuurd via PostNL, false, false, true, MAIL_SENT",
    "MAIL_IN, Reactie, false, false, true, ANSWER_RECEIVED",
    "RECEIPT, Ontvangst bewezen op 1 maart, false, false, true, RECEIPT_RECORDED",
    "TERM, De termijn loopt tot en met, false, true, true, TERM_CHANGED",
    "EVIDENCE, Controle van de nakoming: niet, false, false, true, TERM_CHECKED",
    "EVIDENCE, Bewijs toegevoegd, true, false, true,",
    "REMEDY, Boete, false, false, true, REMEDY_CHANGED",
    "NOTE, Notitie, false, false, true,",
    "REMINDER, Taak is te laat, false, true, true,",
  })
  void aLineMeansThisToOthers(
      EntryKind line,
      String title,
      boolean document,
      boolean bySystem,
      boolean open,
      EventKind event) {
    assertThat(EventKind.of(line, title, document, bySystem, open).orElse(null)).isEqualTo(event);
  }
}
