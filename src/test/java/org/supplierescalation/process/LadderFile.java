package org.supplierescalation.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.history.HistoricIncident;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import org.supplierescalation.casefile.CaseDocument;
import org.supplierescalation.casefile.CaseFiles;
import org.supplierescalation.casefile.Documents;
import org.supplierescalation.casefile.EscalationCase;
import org.supplierescalation.casefile.Outcome;
import org.supplierescalation.casefile.Stage;
import org.supplierescalation.casefile.Timeline;
import org.supplierescalation.casefile.TimelineEntry;
import org.supplierescalation.demo.DemoMail;
import org.supplierescalation.demo.DemoMail.Attachment;
import org.supplierescalation.demo.DemoMail.Received;
import org.supplierescalation.letter.LetterKind;
import org.supplierescalation.letter.Letters;

/** What must be left of a case that is over: in its file, in the mail, in the engine. */
@Component
@Lazy
class LadderFile {

  private final ProcessEngine engine;
  private final CaseFiles cases;
  private final Timeline timeline;
  private final Documents documents;
  private final Letters letters;
  private final DemoMail mail;

  LadderFile(
      ProcessEngine engine,
      CaseFiles cases,
      Timeline timeline,
      Documents documents,
      Letters letters,
      DemoMail mail) {
    this.engine = engine;
    this.cases = cases;
    this.timeline = timeline;
    this.documents = documents;
    this.letters = letters;
    this.mail = mail;
  }

  /** Closed with this outcome, after these stages in this order; nothing of it runs or failed. */
  void closed(CaseWalk walk, Outcome outcome, Stage... stages) {
    EscalationCase closed = cases.get(walk.reference());
    assertThat(closed.outcome()).isEqualTo(outcome);
    assertThat(closed.closedAt()).isNotNull();
    assertThat(titles(walk))
        .filteredOn(title -> title.startsWith("Fase: "))
        .containsExactlyElementsOf(
            Stream.of(stages).map(stage -> "Fase: " + stage.dutch()).toList());
    assertThat(titles(walk)).last().isEqualTo("Dossier gesloten: " + outcome.dutch());
    walk.isOver().waitsAt();
    for (HistoricProcessInstance model : models(walk)) {
      assertThat(jobsOf(model)).as("jobs left of " + model.getProcessDefinitionKey()).isZero();
      assertThat(incidentsOf(model)).as(model.getProcessDefinitionKey()).isEmpty();
    }
  }

  /** The supplier received these letters in this order: each once, as the case file has it. */
  void mailed(CaseWalk walk, LetterKind... kinds) {
    List<Received> received =
        mail.received().stream()
            .filter(each -> walk.reference().value().equals(each.escalationCase()))
            .toList();
    List<String> subjects =
        Stream.of(kinds).map(kind -> letters.newest(walk.reference(), kind).subject()).toList();
    assertThat(received)
        .extracting(Received::subject)
        .containsExactlyInAnyOrderElementsOf(subjects)
        .doesNotHaveDuplicates();
    assertThat(received).extracting(Received::messageId).doesNotHaveDuplicates();
    assertThat(titles(walk)).filteredOn(subjects::contains).containsExactlyElementsOf(subjects);
    assertThat(
            received.stream().flatMap(each -> each.attachments().stream()).map(Attachment::bytes))
        .extracting(LadderFile::sha256)
        .isSubsetOf(documents.of(walk.reference()).stream().map(CaseDocument::sha256).toList());
  }

  /**
   * One document of each kind, of a signed letter also the one that was shown to the signatory;
   * with the bytes its SHA-256 says.
   */
  void keeps(CaseWalk walk, LetterKind... kinds) {
    List<CaseDocument> kept = documents.of(walk.reference());
    List<LetterKind> expected = new ArrayList<>(List.of(kinds));
    Arrays.stream(kinds).filter(kind -> isSigned(walk, kind)).forEach(expected::add);
    assertThat(kept)
        .extracting(CaseDocument::kind)
        .containsExactlyInAnyOrderElementsOf(expected.stream().map(Enum::name).toList());
    for (CaseDocument each : kept) {
      byte[] bytes = documents.bytes(each.id());
      assertThat(bytes).startsWith("%PDF".getBytes()).hasSize((int) each.size());
      assertThat(each.sha256()).isEqualTo(sha256(bytes));
    }
  }

  private boolean isSigned(CaseWalk walk, LetterKind kind) {
    return letters
        .latest(walk.reference(), kind)
        .filter(letter -> letter.signedBy() != null)
        .isPresent();
  }

  List<String> titles(CaseWalk walk) {
    return timeline.of(walk.reference()).stream().map(TimelineEntry::title).toList();
  }

  private List<HistoricProcessInstance> models(CaseWalk walk) {
    return engine
        .getHistoryService()
        .createHistoricProcessInstanceQuery()
        .processInstanceBusinessKey(walk.reference().value())
        .list();
  }

  private long jobsOf(HistoricProcessInstance model) {
    return engine.getManagementService().createJobQuery().processInstanceId(model.getId()).count();
  }

  private List<String> incidentsOf(HistoricProcessInstance model) {
    return engine
        .getHistoryService()
        .createHistoricIncidentQuery()
        .processInstanceId(model.getId())
        .list()
        .stream()
        .map(HistoricIncident::getIncidentMessage)
        .toList();
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
