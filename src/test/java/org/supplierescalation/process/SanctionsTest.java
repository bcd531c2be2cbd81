package org.supplierescalation.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.supplierescalation.process.FormsAfterDefault.choice;

import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.supplierescalation.Program;
import org.supplierescalation.casefile.CaseFiles;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.casefile.Outcome;
import org.supplierescalation.casefile.SuspendedPayments;
import org.supplierescalation.casefile.Timeline;
import org.supplierescalation.casefile.TimelineEntry;
import org.supplierescalation.contract.Clauses;
import org.supplierescalation.contract.Contract;
import org.supplierescalation.contract.ContractFixture;
import org.supplierescalation.letter.LetterKind;
import org.supplierescalation.letter.Letters;
import org.supplierescalation.remedy.ClaimKind;
import org.supplierescalation.remedy.ClaimState;
import org.supplierescalation.remedy.Claims;
import org.supplierescalation.remedy.Penalties;
import org.supplierescalation.remedy.Remedy;
import org.supplierescalation.remedy.RemedyChoices;
import org.supplierescalation.remedy.RemedyInput;

@Program
class SanctionsTest {

  private static final String FACTS = "UserTask_EstablishRemedyFacts";
  private static final String CHOOSE = "UserTask_ChooseRemedies";

  @Autowired ProcessEngine engine;
  @Autowired CasesInDefault cases;
  @Autowired CaseFiles files;
  @Autowired Penalties penalties;
  @Autowired RemedyChoices choices;
  @Autowired Claims claims;
  @Autowired SuspendedPayments suspended;
  @Autowired Letters letters;
  @Autowired Timeline timeline;

  private CaseReference reference;

  @Test
  void aPenaltyIsChosenApprovedClaimedAndBooked() {
    CaseWalk walk = chosen(ContractFixture.aDutchContract(), true, false);
    walk.completes("directie", "UserTask_ApproveRemedies", Map.of("approval", "APPROVED"))
        .waitsAt("UserTask_ComputePenalty");
    assertThat(walk.formOf("UserTask_ComputePenalty"))
        .containsEntry("penaltyClause", "artikel 9.2")
        .containsEntry("penaltyMaximum", "€ 10.000,00");
    walk.completes(
        "contractmanager",
        "UserTask_ComputePenalty",
        Map.of("penaltyCause", "Niemand ziet roosters"));
    CasesInDefault.sendsTheLetter(walk);
    assertThat(walk.formOf("UserTask_BookPenalty")).containsEntry("claimTotal", "€ 1.000,00");
    walk.completes(
            "finance",
            "UserTask_BookPenalty",
            Map.of("claimBooking", "BOOKED", "booking", "Creditnota gevraagd"))
        .completes(
            "finance",
            "UserTask_AwaitPayment",
            Map.of("claimPayment", "SETTLED", "paymentRemark", "Creditnota 88"))
        .waitsAt("UserTask_AssessEffect")
        .completes(
            "contractmanager",
            "UserTask_AssessEffect",
            Map.of("sanctionsOutcome", "DONE", "effect", "Betaald"));

    walk.isOver().ended("sanctions", "EndEvent_SanctionsDone");
    assertThat(claims.newest(reference, ClaimKind.PENALTY).booking())
        .isEqualTo("Creditnota gevraagd");
    assertThat(letters.newest(reference, LetterKind.PENALTY_CLAIM).body()).contains("€ 1.000,00");
    assertThat(files.get(reference).outcome()).isEqualTo(Outcome.SANCTIONED);
    assertThat(timeline.of(reference))
        .extracting(TimelineEntry::title)
        .contains("Boete berekend: € 1.000,00", "Uitkomst: Afgesloten na maatregelen")
        .anyMatch(
            title -> title.startsWith("Maatregelen nagegaan met tabel “Maatregelen”, versie "));
  }

  @Test
  void bothRemediesRunSideBySideAndAWithdrawnLetterDropsOne() {
    CaseWalk walk = chosen(ContractFixture.aDutchContract(), true, true);
    walk.completes("directie", "UserTask_ApproveRemedies", Map.of("approval", "APPROVED"))
        .waitsAt("UserTask_ComputePenalty", "UserTask_WeighSuspension")
        .completes(
            "contractmanager",
            "UserTask_ComputePenalty",
            Map.of("penaltyCause", "Niemand ziet roosters"));
    CasesInDefault.withdrawsTheLetter(walk)
        .ended("penalty", "EndEvent_PenaltyDropped")
        .waitsAt("UserTask_WeighSuspension")
        .completes(
            "finance", "UserTask_WeighSuspension", SuspensionWeighedTest.suspension("1000.00", 20));
    CasesInDefault.sendsTheLetter(walk);
    assertThat(walk.formOf("UserTask_SuspendPayment")).containsEntry("announcedPaid", "€ 4.000,00");
    assertThat(suspended.any(reference)).isFalse();
    walk.completes("finance", "UserTask_SuspendPayment", Map.of("suspendedOn", "2026-12-31"))
        .waitsAt("UserTask_AssessEffect");
    assertThat(suspended.any(reference)).isTrue();
    suspended.released(reference, cases.yesterday(), "finance", "Prestatie aanvaard");
    assertThat(suspended.any(reference)).isFalse();
    assertThat(claims.newest(reference, ClaimKind.PENALTY).state()).isEqualTo(ClaimState.COMPUTED);
  }

  @Test
  void aRemedyThatIsNotOpenIsRefusedWithWhatIsMissing() {
    assertThatThrownBy(
            () ->
                chosen(
                    CasesInDefault.withoutPenalty(ContractFixture.aDutchContract()), true, false))
        .hasMessageContaining("Het contract heeft geen boetebeding.");
    assertThatThrownBy(
            () ->
                chosen(
                    CasesInDefault.banningSuspension(ContractFixture.aBelgianContract()),
                    false,
                    true))
        .hasMessageContaining("verbiedt opschorting");
  }

  @Test
  void whoChoseMayNotApprove() {
    CaseWalk walk = chosen(ContractFixture.aBelgianContract(), true, false);

    assertThatThrownBy(
            () ->
                walk.completes(
                    "contractmanager", "UserTask_ApproveRemedies", Map.of("approval", "APPROVED")))
        .hasMessageContaining("zelf gekozen");
  }

  @Test
  void aChoiceCanGoBackWithAReason() {
    CaseWalk walk = chosen(ContractFixture.aBelgianContract(), true, false);

    assertThatThrownBy(
            () ->
                walk.completes(
                    "directie", "UserTask_ApproveRemedies", Map.of("approval", "SENT_BACK")))
        .hasMessageContaining("waarom u de keuze terugstuurt");
    walk.completes(
            "directie",
            "UserTask_ApproveRemedies",
            Map.of("approval", "SENT_BACK", "remark", "Te zwaar"))
        .waitsAt("UserTask_EstablishRemedyFacts");
    assertThat(walk.formOf("UserTask_EstablishRemedyFacts"))
        .as("one click the second time")
        .containsAllEntriesOf(FormsAfterDefault.remedyFacts());
  }

  @Test
  void withoutARemedyTheCaseGoesOn() {
    CaseWalk walk = chosen(ContractFixture.aDutchContract(), false, false);

    walk.completes("directie", "UserTask_ApproveRemedies", Map.of("approval", "APPROVED"))
        .waitsAt("UserTask_AssessEffect")
        .completes(
            "contractmanager",
            "UserTask_AssessEffect",
            Map.of("sanctionsOutcome", "EXIT", "effect", "Geen herstel"))
        .isOver()
        .ended("sanctions", "EndEvent_ToExit");
    assertThat(files.get(reference).outcome()).isNull();
  }

  @ParameterizedTest(name = "{0} and {1}")
  @CsvSource({
    "PENALTY, DAMAGES",
    "PENALTY, PERFORMANCE",
    "PENALTY, CONVERSION",
    "CONVERSION, PERFORMANCE",
    "CONVERSION, PARTIAL_DISSOLUTION",
    "FULL_SUSPENSION, PARTIAL_SUSPENSION",
    "PARTIAL_SUSPENSION, PRECAUTIONARY_SUSPENSION",
  })
  void whatExcludesEachOtherIsNotChosenTogether(Remedy one, Remedy other) {
    CaseWalk walk = listed(ContractFixture.aDutchContract());

    assertThatThrownBy(() -> walk.completes("contractmanager", CHOOSE, choice(one, other)))
        .hasMessageContaining("gaan niet samen")
        .hasMessageContaining(one.dutch())
        .hasMessageContaining(other.dutch());
    walk.waitsAt(CHOOSE);
    assertThat(choices.latest(reference)).isEmpty();
  }

  @Test
  void penaltyAndDamagesGoTogetherWhereTheContractSaysSo() {
    CaseWalk walk = listed(ContractFixture.aDutchContract().with(damagesBesidePenalty()));

    walk.completes("contractmanager", CHOOSE, choice(Remedy.PENALTY, Remedy.DAMAGES))
        .waitsAt("UserTask_ApproveRemedies");
  }

  @Test
  void afterAPenaltyIsClaimedDamagesAreClosed() {
    CaseWalk walk = listed(ContractFixture.aDutchContract());
    walk.completes("contractmanager", CHOOSE, choice(Remedy.PENALTY))
        .completes("directie", "UserTask_ApproveRemedies", Map.of("approval", "APPROVED"))
        .completes(
            "contractmanager",
            "UserTask_ComputePenalty",
            Map.of("units", 1, "penaltyCause", "2 november"));
    CasesInDefault.sendsTheLetter(walk)
        .completes(
            "finance",
            "UserTask_BookPenalty",
            Map.of("claimBooking", "BOOKED", "booking", "Geboekt"))
        .completes(
            "finance",
            "UserTask_AwaitPayment",
            Map.of("claimPayment", "SETTLED", "paymentRemark", "Creditnota 88"))
        .completes("contractmanager", "UserTask_AssessEffect", FormsAfterDefault.effect("MORE"))
        .completes("jurist", FACTS, FormsAfterDefault.remedyFacts());

    assertThatThrownBy(() -> walk.completes("contractmanager", CHOOSE, choice(Remedy.DAMAGES)))
        .hasMessageContaining("al een boete gevorderd");
  }

  @ParameterizedTest
  @EnumSource(
      value = Remedy.class,
      names = {"TERMINATION", "MEDIATION", "LITIGATION"})
  void aRemedyThatIsAStageOfItsOwnIsProposedAsTheWayOn(Remedy remedy) {
    CaseWalk walk = listed(ContractFixture.aDutchContract());
    walk.completes("contractmanager", CHOOSE, choice(remedy))
        .completes("directie", "UserTask_ApproveRemedies", Map.of("approval", "APPROVED"))
        .waitsAt("UserTask_AssessEffect");
    String outcome = remedy == Remedy.TERMINATION ? "EXIT" : "DISPUTE";

    assertThat(walk.formOf("UserTask_AssessEffect")).containsEntry("sanctionsOutcome", outcome);
    walk.completes("contractmanager", "UserTask_AssessEffect", FormsAfterDefault.effect(outcome))
        .isOver()
        .ended("sanctions", outcome.equals("EXIT") ? "EndEvent_ToExit" : "EndEvent_ToDispute");
  }

  @Test
  void dissolutionWaitsForAnApprovedExitPlan() {
    CaseWalk walk = listed(ContractFixture.aDutchContract());

    assertThatThrownBy(() -> walk.completes("contractmanager", CHOOSE, choice(Remedy.DISSOLUTION)))
        .hasMessageContaining("Een goedgekeurd exitplan");
  }

  @Test
  void performanceIsDemandedBesideAnotherRemedy() {
    CaseWalk walk = listed(ContractFixture.aDutchContract());

    walk.completes("contractmanager", CHOOSE, choice(Remedy.PERFORMANCE, Remedy.PARTIAL_SUSPENSION))
        .completes("directie", "UserTask_ApproveRemedies", Map.of("approval", "APPROVED"))
        .waitsAt("UserTask_PrepareDemand", "UserTask_WeighSuspension");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "attributable",
        "breachWeight",
        "totalNonPerformance",
        "shareComputed",
        "affectedShare",
        "kpiProof",
        "damageProven",
        "liabilityCapChecked",
        "fearGrounds",
        "urgency",
        "stateRecorded",
        "courtLeave",
        "lawyerConsent",
        "mediationRefused",
        "claimWorthCost",
        "dossierComplete",
        "remedyExplanation"
      })
  void aQuestionLeftOpenIsNamed(String field) {
    reference = cases.inDefault(ContractFixture.aBelgianContract());
    CaseWalk walk = CaseWalk.of(engine, reference, "sanctions", Map.of());
    Map<String, Object> form = FormsAfterDefault.remedyFacts();
    form.remove(field);
    String label =
        Stream.of(RemedyInput.values())
            .filter(input -> input.key().equals(field))
            .map(RemedyInput::dutch)
            .findFirst()
            .orElse(field.equals("affectedShare") ? "Getroffen deel" : "Toelichting en bewijs");

    assertThatThrownBy(() -> walk.completes("jurist", FACTS, form)).hasMessageContaining(label);
    walk.waitsAt(FACTS);
  }

  @Test
  void theEvaluationIsOnTheTimelineWithInputsVersionAndResult() {
    listed(ContractFixture.aBelgianContract());

    assertThat(timeline.of(reference))
        .filteredOn(line -> line.title().startsWith("Maatregelen nagegaan"))
        .singleElement()
        .extracting(TimelineEntry::text)
        .asString()
        .contains("Welk recht geldt? Belgisch recht\n")
        .contains("Hoe ernstig is de tekortkoming? Ernstig")
        .contains("Boete of schadebeding: open (Artikel 5.88 BW en het schadebeding)")
        .contains("Contract ontbinden: Een goedgekeurd exitplan");
  }

  private static Clauses damagesBesidePenalty() {
    Clauses none = Clauses.NONE;
    return new Clauses(
        null, false, true, null, null, null, null, null, none.disputes(), none.ending());
  }

  private CaseWalk listed(Contract contract) {
    reference = cases.inDefault(contract);
    return CaseWalk.of(engine, reference, "sanctions", Map.of())
        .completes("jurist", FACTS, FormsAfterDefault.remedyFacts());
  }

  private CaseWalk chosen(Contract contract, boolean penalty, boolean suspension) {
    reference = cases.inDefault(contract);
    return CaseWalk.of(engine, reference, "sanctions", Map.of())
        .completes("jurist", "UserTask_EstablishRemedyFacts", FormsAfterDefault.remedyFacts())
        .completes(
            "contractmanager",
            "UserTask_ChooseRemedies",
            FormsAfterDefault.choice(penalty, suspension));
  }
}
