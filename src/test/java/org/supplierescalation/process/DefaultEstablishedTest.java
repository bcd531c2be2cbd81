package org.supplierescalation.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.supplierescalation.Program;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.casefile.Timeline;
import org.supplierescalation.casefile.TimelineEntry;
import org.supplierescalation.contract.ContractFixture;
import org.supplierescalation.contract.CooperationCheck;
import org.supplierescalation.contract.CooperationChecks;
import org.supplierescalation.letter.Letter;
import org.supplierescalation.letter.LetterKind;
import org.supplierescalation.letter.Letters;
import org.supplierescalation.remedy.FoundDefault;
import org.supplierescalation.remedy.FoundDefaults;

@Program
class DefaultEstablishedTest {

  @Autowired ProcessEngine engine;
  @Autowired CasesInDefault cases;
  @Autowired FoundDefaults defaults;
  @Autowired Letters letters;
  @Autowired CooperationChecks checks;
  @Autowired Timeline timeline;

  private CaseReference reference;

  @BeforeEach
  void aCase() {
    reference = cases.under(ContractFixture.aDutchContract());
  }

  @Test
  void defaultIsEstablishedAndTheLetterGoesOut() {
    CaseWalk walk =
        walk()
            .completes(
                "contractmanager", "UserTask_EstablishDefault", found("IN_DEFAULT", "IN_ORDER"));

    CasesInDefault.sendsTheLetter(walk).isOver().ended("default-established", "EndEvent_InDefault");
    assertThat(defaults.latest(reference)).get().matches(FoundDefault::inDefault);
    Letter letter = letters.newest(reference, LetterKind.NOTICE_OF_DEFAULT);
    assertThat(letter.draftedBy()).isEqualTo("contractmanager");
    assertThat(letter.reviewedBy()).isEqualTo("jurist");
    assertThat(letter.signedBy()).isEqualTo("directie");
    assertThat(timeline.of(reference))
        .extracting(TimelineEntry::title)
        .anyMatch(title -> title.startsWith("Verzuim vastgesteld sinds"))
        .contains("Concept opgemaakt: Vaststelling van verzuim en aansprakelijkstelling");
  }

  @Test
  void ourOwnFailureBlocksDefault() {
    CaseWalk walk = walk();

    assertThatThrownBy(
            () ->
                walk.completes(
                    "contractmanager",
                    "UserTask_EstablishDefault",
                    found("IN_DEFAULT", "OWN_FAILURE")))
        .hasMessageContaining("Zolang wij zelf tekortschieten");
    walk.waitsAt("UserTask_EstablishDefault");
    assertThat(defaults.latest(reference)).isEmpty();
  }

  @Test
  void ourOwnPartIsRepairedFirstAndDefaultBeginsAfterIt() {
    CaseWalk walk =
        walk()
            .completes(
                "contractmanager",
                "UserTask_EstablishDefault",
                Map.of("defaultFinding", "OWN_FAILURE", "ownFailure", "Geen toegang gegeven."));
    assertThat(defaults.latest(reference)).get().matches(found -> !found.inDefault());
    assertThat(walk.formOf("UserTask_RepairBeforeDefault").get("ownFailures").toString())
        .contains("Geen toegang gegeven.");
    walk.completes(
        "ict-manager",
        "UserTask_RepairBeforeDefault",
        Map.of("repairDone", "VPN open.", "repairedOn", cases.yesterday().toString()));

    assertThatThrownBy(
            () ->
                walk.completes(
                    "contractmanager",
                    "UserTask_EstablishDefault",
                    found("IN_DEFAULT", "IN_ORDER")))
        .hasMessageContaining("Wij deden ons eigen deel pas op");
    walk.completes(
            "contractmanager",
            "UserTask_EstablishDefault",
            FormsAfterDefault.found("IN_DEFAULT", "IN_ORDER", cases.yesterday().plusDays(1)))
        .waitsAt("UserTask_ComposeLetter");
    assertThat(timeline.of(reference))
        .extracting(TimelineEntry::title)
        .contains("Geen verzuim vastgesteld: eerst ons eigen deel");
  }

  @Test
  void anOwnFailureOnFileBlocksDefaultUntilItIsRepaired() {
    checks.add(
        reference, new CooperationCheck(false, true, true, true, "Geen VPN"), "contractmanager");
    CaseWalk walk = walk();

    assertThatThrownBy(
            () ->
                walk.completes(
                    "contractmanager",
                    "UserTask_EstablishDefault",
                    found("IN_DEFAULT", "IN_ORDER")))
        .hasMessageContaining("Volgens het dossier is ons eigen deel nog niet gedaan");
  }

  @Test
  void defaultCannotBeginTomorrow() {
    Map<String, Object> form = new HashMap<>(found("IN_DEFAULT", "IN_ORDER"));
    form.put("defaultSince", cases.yesterday().plusDays(2).toString());

    assertThatThrownBy(() -> walk().completes("contractmanager", "UserTask_EstablishDefault", form))
        .hasMessageContaining("in de toekomst");
  }

  private CaseWalk walk() {
    return CaseWalk.of(engine, reference, "default-established", Map.of());
  }

  private Map<String, Object> found(String finding, String cooperation) {
    return FormsAfterDefault.found(finding, cooperation, cases.yesterday());
  }
}
