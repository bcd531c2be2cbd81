package org.supplierescalation.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.supplierescalation.Program;
import org.supplierescalation.access.Person;
import org.supplierescalation.casefile.CaseFiles;
import org.supplierescalation.casefile.CaseList;
import org.supplierescalation.casefile.CaseQuery;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.casefile.Documents;
import org.supplierescalation.casefile.EntryKind;
import org.supplierescalation.casefile.OpenCase;
import org.supplierescalation.casefile.Refused;
import org.supplierescalation.casefile.Timeline;
import org.supplierescalation.casefile.TimelineEntry;
import org.supplierescalation.casefile.Verification;
import org.supplierescalation.casefile.VerifyCaseFile;

/** What is removed by two people leaves a whole chain; what is removed in the database does not. */
@Program
class RemovalTest {

  @Autowired VerifyCaseFile verify;
  @Autowired Timeline timeline;
  @Autowired Documents documents;
  @Autowired CaseFiles cases;
  @Autowired CaseList caseList;
  @Autowired JdbcClient db;
  @Autowired OpenCase openCase;
  @Autowired ProposeRemoval propose;
  @Autowired ApproveRemoval approve;
  @Autowired RejectRemoval reject;
  @Autowired RemovalProposals proposals;
  @Autowired PlaceHold placeHold;
  @Autowired LiftHold liftHold;
  @Autowired FindExpired expired;
  @Autowired Clock clock;
  @Autowired TransactionTemplate transaction;

  private OldCase old;
  private CaseReference reference;

  @BeforeEach
  void aCaseThatWasClosedEightYearsAgo() {
    old = closed(eightYearsAgo());
    reference = old.reference();
    assertThat(verify.verify(reference).faults()).isEmpty();
  }

  @Test
  void nothingIsLeftOfWhatPeopleWroteAndTheFileIsStillWhole() {
    removed();

    Verification found = verify.verify(reference);
    assertThat(found.faults()).isEmpty();
    assertThat(found.lines()).isEqualTo(7); // five, the proposal, the removal
    assertThat(timeline.of(reference)).hasSize(7).noneMatch(line -> line.text().contains("ziek"));
    assertThat(cases.get(reference).impact()).isEqualTo("(verwijderd)");
    assertThat(cases.breaches(reference)).allMatch(b -> b.fact().equals("(verwijderd)"));
    assertThat(cases.get(reference).supplierName()).isEqualTo("Traag");
  }

  @Test
  void aCaseIsNoLongerFoundByWhatWasRemoved() {
    assertThat(found("ziek Regel")).contains(reference);

    removed();

    assertThat(found("ziek")).doesNotContain(reference);
    assertThat(found("Traag " + reference)).contains(reference);
  }

  @Test
  void theLineOfTheRemovalSaysHowMuchWhyAndWho() {
    removed();

    TimelineEntry last = timeline.of(reference).get(6);
    assertThat(last.kind()).isEqualTo(EntryKind.REMOVAL);
    assertThat(last.by()).isEqualTo("directie");
    assertThat(last.text())
        .contains("de inhoud van 6 regels en 1 document, en")
        .contains("7 jaar na sluiting (BW 2:10")
        .contains("Voorgesteld door beheer, goedgekeurd door directie.");
  }

  @Test
  void aRemovedDocumentKeepsItsHashAndSaysWhenItWent() {
    removed();

    assertThat(documents.find(old.letter().id()).orElseThrow())
        .satisfies(
            letter -> {
              assertThat(letter.isRemoved()).isTrue();
              assertThat(letter.sha256()).isEqualTo(old.letter().sha256());
            });
    assertThatThrownBy(() -> documents.bytes(old.letter().id()))
        .isInstanceOf(Refused.class)
        .hasMessageMatching("De inhoud van dit document is verwijderd op \\d\\d-\\d\\d-\\d{4}\\.");
  }

  @Test
  void whatIsWrittenAfterwardsIsRemovedByALineOfItsOwn() {
    removed();
    timeline.add(reference, "jurist", EntryKind.NOTE, "Nagekomen", "Toch nog iets.");
    verify.verify(reference);
    removed();

    assertThat(verify.verify(reference).faults()).isEmpty();
    assertThat(timeline.of(reference)).noneMatch(line -> line.text().contains("Toch nog iets"));
  }

  @Test
  void textThatIsWipedWithoutARecordIsNamed() {
    db.sql("update timeline set title = '(verwijderd)', text = '' where number = ?")
        .param(number(3))
        .update();

    assertThat(faults())
        .containsExactly("De tekst van regel 3 is weg, zonder dat een verwijdering is vastgelegd.");
  }

  @Test
  void aDocumentThatIsEmptiedWithoutARecordIsNamed() {
    db.sql("update document set content = ?, removed_at = current_timestamp where id = ?")
        .params(new byte[0], old.letter().id())
        .update();

    assertThat(faults())
        .containsExactly(
            "De inhoud van document “brief.pdf” is weg, zonder dat een verwijdering is vastgelegd.");
  }

  @Test
  void aForgedRowWithoutALineThatRecordsItIsNamed() {
    db.sql("update timeline set title = '(verwijderd)', text = '' where number = ?")
        .param(number(3))
        .update();
    forge(3, number(2));

    assertThat(faults())
        .containsExactly(
            "Er staat iets als verwijderd op de lijst, zonder regel die dat vastlegt.");
  }

  @Test
  void aForgedRowUnderARealRemovalIsNamed() {
    removed();
    timeline.add(reference, "jurist", EntryKind.NOTE, "Nagekomen", "Belastend.");
    verify.verify(reference);
    db.sql("update timeline set title = '(verwijderd)', text = '' where number = ?")
        .param(number(8))
        .update();
    forge(8, number(7));

    assertThat(faults())
        .containsExactly(
            "Regel 7 legt een verwijdering vast die niet past bij de lijst van wat is verwijderd.");
  }

  @Test
  void aRecordWhoseListIsGoneIsNamedAtTheFirstLine() {
    removed();
    db.sql("delete from removal where reference = ?").param(reference.value()).update();

    assertThat(faults().get(0)).startsWith("De tekst van regel 1 is weg");
  }

  @Test
  void anotherHashOnTheListIsNamed() {
    removed();
    db.sql("update removal set content_hash = ? where number = ?")
        .params("0".repeat(64), number(2))
        .update();

    assertThat(faults().get(0))
        .isEqualTo("Regel 2: het zegel past niet bij wat er volgens de lijst is verwijderd.");
  }

  @Test
  void newWordsInARemovedLineAreNamed() {
    removed();
    db.sql("update timeline set text = 'Alles ging goed.' where number = ?")
        .param(number(4))
        .update();

    assertThat(faults())
        .containsExactly("Regel 4 staat als verwijderd op de lijst, maar zegt nog iets.");
  }

  @Test
  void aRemovedLineThatIsTakenOutIsStillMissed() {
    removed();
    long line = number(3);
    db.sql("delete from timeline_seal where number = ?").param(line).update();
    db.sql("delete from timeline where number = ?").param(line).update();

    assertThat(faults().get(0)).isEqualTo("Regel 3 ontbreekt.");
  }

  @Test
  void theTimeIsOverTheDayAfterTheLastDay() {
    LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneId.of("Europe/Amsterdam"));
    OldCase today7 = closed(noon(today.minusYears(7)));
    OldCase yesterday7 = closed(noon(today.minusYears(7).minusDays(1)));

    List<CaseReference> over =
        expired.all().stream().map(one -> one.escalation().reference()).toList();
    assertThat(over).contains(yesterday7.reference()).doesNotContain(today7.reference());
  }

  @Test
  void aCaseThatIsHeldStaysWhole() {
    placeHold.place(reference, "Er loopt een procedure.", "jurist");

    assertThat(expired.all()).noneMatch(one -> one.escalation().reference().equals(reference));
    assertThatThrownBy(() -> propose.propose(reference, "beheer"))
        .hasMessageContaining("wordt vastgehouden");
    liftHold.lift(reference, "Procedure voorbij.", "beheer");
    assertThat(expired.all()).anyMatch(one -> one.escalation().reference().equals(reference));
    assertThat(timeline.of(reference)).anyMatch(line -> line.text().contains("een procedure"));
  }

  @Test
  void aHoldThatComesAfterTheProposalStopsTheRemoval() {
    propose.propose(reference, "beheer");
    placeHold.place(reference, "Toch een procedure.", "jurist");

    assertThatThrownBy(() -> approveAs("directie")).hasMessageContaining("wordt vastgehouden");
    assertThat(timeline.of(reference)).anyMatch(line -> line.text().contains("ziek"));
  }

  @Test
  void nobodyApprovesWhatTheyProposed() {
    propose.propose(reference, "jurist");

    assertThatThrownBy(() -> approveAs("jurist")).hasMessageContaining("zelf voorgesteld");
  }

  @Test
  void aProposalIsDecidedOnce() {
    propose.propose(reference, "beheer");
    long id = proposals.all().get(0).id();
    assertThatThrownBy(() -> propose.propose(reference, "beheer"))
        .hasMessageContaining("al een voorstel");
    reject.reject(id, "Eerst nog nakijken.", "jurist");

    assertThatThrownBy(() -> approve.approve(id, "directie")).hasMessageContaining("al beslist");
    assertThat(timeline.of(reference)).anyMatch(line -> line.text().contains("ziek"));
  }

  private List<CaseReference> found(String text) {
    Person lawyer = new Person("jurist", Set.of("jurist"));
    return caseList.part(CaseQuery.of(CaseQuery.State.ALL).withText(text), lawyer, 100, 0).stream()
        .map(listed -> listed.escalation().reference())
        .toList();
  }

  private void removed() {
    transaction.executeWithoutResult(status -> propose.propose(reference, "beheer"));
    approveAs("directie");
  }

  private void approveAs(String person) {
    long id = proposals.all().get(0).id();
    transaction.executeWithoutResult(status -> approve.approve(id, person));
  }

  private List<String> faults() {
    return verify.verify(reference).faults();
  }

  private void forge(int position, long removalLine) {
    db.sql(
            """
            insert into removal (reference, number, content_hash, removal_line)
            select reference, number, content_hash, :line from timeline_seal where reference = :r and position = :p
            """)
        .params(Map.of("line", removalLine, "r", reference.value(), "p", position))
        .update();
  }

  private long number(int position) {
    return db.sql("select number from timeline_seal where reference = ? and position = ?")
        .params(reference.value(), position)
        .query(Long.class)
        .single();
  }

  private OldCase closed(Instant at) {
    return OldCase.closedOn(at, openCase, timeline, documents, db);
  }

  private Instant eightYearsAgo() {
    return clock.instant().atZone(ZoneId.of("UTC")).minusYears(8).toInstant();
  }

  private static Instant noon(LocalDate day) {
    return day.atTime(12, 0).atZone(ZoneId.of("Europe/Amsterdam")).toInstant();
  }
}
