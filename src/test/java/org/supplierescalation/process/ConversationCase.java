package org.supplierescalation.process;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import org.supplierescalation.casefile.CaseFiles;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.casefile.EscalationCase;
import org.supplierescalation.casefile.NewBreach;
import org.supplierescalation.casefile.NewCase;
import org.supplierescalation.casefile.OpenCase;
import org.supplierescalation.casefile.Priority;
import org.supplierescalation.contract.Contract;
import org.supplierescalation.contract.ContractFixture;
import org.supplierescalation.contract.Contracts;

/** A case under a contract, as far as the conversation. */
@Component
@Lazy
class ConversationCase {

  private final ProcessEngine engine;
  private final CaseFiles cases;
  private final Contracts contracts;
  private final OpenCase openCase;

  ConversationCase(ProcessEngine engine, CaseFiles cases, Contracts contracts, OpenCase openCase) {
    this.engine = engine;
    this.cases = cases;
    this.contracts = contracts;
    this.openCase = openCase;
  }

  /** On file, without a model running. */
  CaseReference onFile(Priority priority) {
    Contract contract = ContractFixture.aDutchContract();
    contracts.add(contract);
    EscalationCase opened =
        openCase.open(
            new NewCase(
                "Planning hapert",
                contract.supplier().name(),
                contract.number(),
                "De roosters lopen achter.",
                priority,
                LocalDate.of(2026, 11, 2),
                List.of(
                    new NewBreach(
                        "Storingen zijn binnen vier uur opgelost.",
                        "Storing 4711 duurde twee dagen",
                        LocalDate.of(2026, 11, 2),
                        "Niemand kon roosters zien."))),
            "melder");
    cases.update(opened.underContract(contract.number(), contract.supplier().name()));
    return opened.reference();
  }

  /** On the ladder, where the conversation is next. */
  CaseWalk onTheLadder() {
    CaseReference reference = onFile(Priority.P2);
    engine
        .getRuntimeService()
        .createProcessInstanceByKey("supplier-escalation")
        .businessKey(reference.value())
        .startBeforeActivity("CallActivity_Conversation")
        .execute();
    return CaseWalk.following(engine, reference);
  }

  /** The one model by itself. */
  CaseWalk in(String model, Map<String, Object> variables) {
    return CaseWalk.of(engine, onFile(Priority.P2), model, variables);
  }
}
