package org.supplierescalation.process;

import static org.supplierescalation.process.FormsAfterDefault.dispute;
import static org.supplierescalation.process.FormsAfterDefault.ready;
import static org.supplierescalation.process.FormsAfterDefault.route;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.springframework.stereotype.Component;
import org.supplierescalation.contract.Clauses;
import org.supplierescalation.contract.Contract;
import org.supplierescalation.contract.ContractFixture;
import org.supplierescalation.contract.DisputeClause;
import org.supplierescalation.term.Law;

/** A case that has come to a dispute, and what people fill in there. */
@Component
class DisputeCase {

  private final ProcessEngine engine;
  private final CasesInDefault cases;
  private final Clock clock;

  DisputeCase(ProcessEngine engine, CasesInDefault cases, Clock clock) {
    this.engine = engine;
    this.cases = cases;
    this.clock = clock;
  }

  static Contract saying(DisputeClause clause, Contract contract) {
    return contract.with(
        new Clauses(
            null, false, false, null, null, null, null, null, clause, Clauses.NONE.ending()));
  }

  CaseWalk under(Contract contract) {
    return CaseWalk.of(engine, cases.inDefault(contract), "dispute", Map.of());
  }

  /** Under a Dutch contract, with these facts: waits for the choice of a route. */
  CaseWalk assessed(Map<String, Object> facts) {
    return assessed(ContractFixture.aDutchContract(), facts);
  }

  CaseWalk assessed(Contract contract, Map<String, Object> facts) {
    return under(contract).completes("jurist", "UserTask_AssessDispute", facts);
  }

  /** A court or arbiter was chosen and approved, and everything to begin is there. */
  CaseWalk begun(Contract contract, Map<String, Object> facts, String track) {
    return assessed(contract, facts)
        .completes("jurist", "UserTask_ChooseRoute", route(track))
        .completes("directie", "UserTask_ApproveRoute", Map.of("routeApproval", "APPROVED"))
        .completes("jurist", "UserTask_CheckStart", ready());
  }

  /** The request is filed; we wait so many days. */
  CaseWalk filed(int days) {
    Map<String, Object> handed = new HashMap<>(FormsAfterDefault.handedTo(today()));
    handed.put("proceedingsFollowed", "YES");
    return begun(ContractFixture.aDutchContract(), dispute(), "SUBDISTRICT_COURT")
        .completes("jurist", "UserTask_HandOver", handed)
        .completes(
            "jurist",
            "UserTask_FileRequest",
            Map.of(
                "handledBy",
                "De advocaat",
                "filedOn",
                today().toString(),
                "caseNumber",
                "C-2026-1",
                "replyDueOn",
                today().plusDays(days).toString()));
  }

  LocalDate today() {
    return LocalDate.now(clock.withZone(Law.NL.zone()));
  }

  static Map<String, Object> session(String result, LocalDate on) {
    return Map.of(
        "sessionOn",
        on.toString(),
        "sessionPresent",
        "Mediator en beide partijen",
        "sessionReport",
        "Wij spreken verder.",
        "mediationResult",
        result);
  }

  /** A settlement with one promise per number of days from today. */
  Map<String, Object> settlement(int... days) {
    Map<String, Object> form = new HashMap<>();
    form.put("settlementTerms", "De module wordt opgeleverd en wij betalen de helft.");
    for (int row = 1; row <= days.length; row++) {
      form.put("promiser" + row, row % 2 == 1 ? "SUPPLIER" : "US");
      form.put("promise" + row, "Stap " + row);
      form.put("promiseDueOn" + row, today().plusDays(days[row - 1]).toString());
    }
    return form;
  }
}
