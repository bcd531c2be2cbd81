package org.supplierescalation.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.supplierescalation.Program;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.contract.Contract;
import org.supplierescalation.contract.ContractFixture;
import org.supplierescalation.remedy.PaymentSuspensions;

@Program
class SuspensionWeighedTest {

  @Autowired ProcessEngine engine;
  @Autowired CasesInDefault cases;
  @Autowired PaymentSuspensions suspensions;

  private CaseReference reference;

  @Test
  void moreThanTheAffectedPartIsRefusedWithTheMostThatIsAllowed() {
    CaseWalk walk = weighing(ContractFixture.aDutchContract());

    assertThatThrownBy(
            () -> walk.completes("finance", "UserTask_WeighSuspension", suspension("1000.01", 20)))
        .hasMessageContaining("ten hoogste € 1.000,00");
    assertThat(suspensions.latest(reference)).isEmpty();
    walk.completes("finance", "UserTask_WeighSuspension", suspension("1000.00", 20))
        .waitsAt("UserTask_ComposeLetter");
  }

  @Test
  void aBanInTheContractAlwaysRefuses() {
    CaseWalk walk = weighing(CasesInDefault.banningSuspension(ContractFixture.aDutchContract()));

    walk.completes("finance", "UserTask_WeighSuspension", suspension("1000.00", 20))
        .isOver()
        .ended("payment-suspension", "EndEvent_NotSuspended");
    assertThat(suspensions.latest(reference)).isEmpty();
  }

  @Test
  void nothingIsWithheldBeforeTheSupplierKnowsWhyInWriting() {
    reference = cases.under(ContractFixture.aDutchContract());
    CaseWalk walk = CaseWalk.of(engine, reference, "payment-suspension", Map.of());

    assertThatThrownBy(
            () -> walk.completes("finance", "UserTask_WeighSuspension", suspension("100.00", 20)))
        .hasMessageContaining("nog geen ingebrekestelling of verzuimbrief");
    walk.completes(
            "finance",
            "UserTask_WeighSuspension",
            Map.of("suspensionGuard", "REFUSED", "refuseReason", "Te vroeg"))
        .isOver()
        .ended("payment-suspension", "EndEvent_NotSuspended");
  }

  @Test
  void aDraftOfTheLetterIsNoWrittenGround() {
    reference = cases.under(ContractFixture.aDutchContract());
    cases.drafts(reference);
    CaseWalk walk = CaseWalk.of(engine, reference, "payment-suspension", Map.of());

    assertThatThrownBy(
            () -> walk.completes("finance", "UserTask_WeighSuspension", suspension("100.00", 20)))
        .hasMessageContaining("nog geen ingebrekestelling of verzuimbrief");
  }

  private CaseWalk weighing(Contract contract) {
    reference = cases.inDefault(contract);
    return CaseWalk.of(engine, reference, "payment-suspension", Map.of());
  }

  static Map<String, Object> suspension(String withheld, int share) {
    Map<String, Object> form = new HashMap<>();
    form.put("suspensionGuard", "ALLOWED");
    form.put("invoice1", "2026-118");
    form.put("invoiceAmount1", "5000.00");
    form.put("invoiceDueOn1", "2026-12-31");
    form.put("withheld1", withheld);
    form.put("share", share);
    form.put("shareMotivation", "Bijlage 3");
    form.put("suspensionGround", "Verzuimbrief");
    form.put("continuity", "Wij plannen dan op papier.");
    return form;
  }
}
