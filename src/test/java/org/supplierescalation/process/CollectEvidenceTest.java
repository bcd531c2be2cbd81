package org.supplierescalation.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.supplierescalation.process.ReviewForms.ASSESS;
import static org.supplierescalation.process.ReviewForms.COOPERATION;
import static org.supplierescalation.process.ReviewForms.EVIDENCE;
import static org.supplierescalation.process.ReviewForms.READ;
import static org.supplierescalation.process.ReviewForms.evidence;
import static org.supplierescalation.process.ReviewForms.found;
import static org.supplierescalation.process.ReviewForms.ourPart;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.supplierescalation.Program;
import org.supplierescalation.casefile.Breach;
import org.supplierescalation.casefile.CaseFiles;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.casefile.EntryKind;
import org.supplierescalation.casefile.NewBreach;
import org.supplierescalation.casefile.OpenCase;
import org.supplierescalation.casefile.Timeline;
import org.supplierescalation.contract.ContractFixture;
import org.supplierescalation.contract.Contracts;

@Program
class CollectEvidenceTest {

  @Autowired ProcessEngine engine;
  @Autowired CaseFiles cases;
  @Autowired Contracts contracts;
  @Autowired OpenCase openCase;
  @Autowired Timeline timeline;

  ReviewCases review;

  @BeforeEach
  void register() {
    review = new ReviewCases(engine, cases, contracts, openCase, timeline);
  }

  @Test
  void evidenceIsNotCompleteAsLongAsABreachHasNone() {
    CaseReference reference = review.aCase(ContractFixture.aDutchContract());
    cases.addBreach(
        reference,
        new NewBreach("", "Het herstelplan bleef uit.", LocalDate.of(2026, 11, 5), "Onzekerheid"));
    CaseWalk walk = CaseWalk.of(engine, reference, "contract-review", Map.of());
    walk.completes("contractmanager", READ, found(Map.of()))
        .completes("contractmanager", COOPERATION, ourPart(Map.of()));
    assertThat(cases.breaches(reference))
        .extracting(Breach::commitment)
        .as("a breach without a commitment gets the clause that was read")
        .containsExactly(
            "Storingen binnen vier uur.",
            "artikel 4.1 SLA: Storingen met prioriteit 1 zijn binnen vier uur opgelost.");
    List<Breach> breaches = cases.breaches(reference);

    assertThatThrownBy(
            () ->
                walk.completes("contractmanager", EVIDENCE, evidence("COMPLETE", breaches.get(0))))
        .hasMessageContaining("Nog geen bewijs bij: Het herstelplan bleef uit.");
    assertThatThrownBy(
            () -> walk.completes("contractmanager", EVIDENCE, Map.of("evidence", "INCOMPLETE")))
        .hasMessageContaining("Voeg een bewijsstuk toe");
    assertThat(cases.breaches(reference)).noneMatch(Breach::isProven);

    walk.completes("contractmanager", EVIDENCE, evidence("INCOMPLETE", breaches.get(0)))
        .waitsAt(EVIDENCE)
        .completes("contractmanager", EVIDENCE, evidence("INCOMPLETE", breaches.get(1)))
        .completes("contractmanager", EVIDENCE, Map.of("evidence", "COMPLETE"))
        .waitsAt(ASSESS);
    assertThat(cases.breaches(reference).get(1).evidence())
        .isEqualTo("Incidentmelding van 02-11-2026: melding 4711, uitdraai in het dossier");
    assertThat(timeline.of(reference)).filteredOn(l -> l.kind() == EntryKind.EVIDENCE).hasSize(2);
  }

  @Test
  void evidenceOfAnotherCaseOrOfTomorrowIsRefused() {
    Breach elsewhere = cases.breaches(review.aCase(ContractFixture.aDutchContract())).get(0);
    CaseWalk walk = review.atEvidence(ContractFixture.aDutchContract());
    Map<String, Object> tomorrow = new HashMap<>(evidence("INCOMPLETE", review.breachOf(walk)));
    tomorrow.put("evidenceDate", "2099-12-31");
    Map<String, Object> half = new HashMap<>(tomorrow);
    half.remove("evidenceKind");

    assertThatThrownBy(
            () -> walk.completes("contractmanager", EVIDENCE, evidence("INCOMPLETE", elsewhere)))
        .hasMessageContaining("Kies de tekortkoming uit de lijst");
    assertThatThrownBy(() -> walk.completes("contractmanager", EVIDENCE, tomorrow))
        .hasMessageContaining("in de toekomst");
    assertThatThrownBy(() -> walk.completes("contractmanager", EVIDENCE, half))
        .hasMessageContaining("Wat voor bewijs is het?");
    walk.waitsAt(EVIDENCE);
  }

  @Test
  void moreEvidenceThanFitsIsRefusedInDutch() {
    CaseWalk walk = review.atEvidence(ContractFixture.aDutchContract());
    Map<String, Object> long500 = new HashMap<>(evidence("INCOMPLETE", review.breachOf(walk)));
    long500.put("evidenceSource", "x".repeat(500));
    for (int i = 0; i < 7; i++) {
      walk.completes("contractmanager", EVIDENCE, long500);
    }

    assertThatThrownBy(() -> walk.completes("contractmanager", EVIDENCE, long500))
        .hasMessageContaining("past geen bewijs meer");
  }
}
