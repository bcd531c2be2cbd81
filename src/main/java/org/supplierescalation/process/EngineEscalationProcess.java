package org.supplierescalation.process;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Date;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.stereotype.Component;
import org.supplierescalation.access.AsEngine;
import org.supplierescalation.casefile.CaseFiles;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.casefile.EscalationProcess;
import org.supplierescalation.casefile.Hindrance;
import org.supplierescalation.casefile.Refused;
import org.supplierescalation.contract.ContractOfCase;
import org.supplierescalation.term.LegalTime;

/** Starts the ladder and tells it what happened: every process key and message name stands here. */
@Component
class EngineEscalationProcess implements EscalationProcess {

  static final String LADDER = "supplier-escalation";
  static final String SUPPLIER_REPLIED = "SupplierReplied";
  static final String TERM_EXTENDED = "TermExtended";
  static final String CASE_PAUSED = "CasePaused";
  static final String CASE_RESUMED = "CaseResumed";
  static final String RIGHTS_CHANGED = "RightsChanged";
  static final String CASE_WITHDRAWN = "CaseWithdrawn";

  /** To models that were started beside the ladder: nothing of a closed case stays open. */
  static final String CASE_CLOSED = "CaseClosed";

  private static final LocalTime START_OF_OFFICE_DAY = LocalTime.of(9, 0);

  private final AsEngine asEngine;
  private final RuntimeService runtime;
  private final CaseFiles cases;
  private final ContractOfCase contracts;
  private final WorkPutAside workPutAside;

  EngineEscalationProcess(
      AsEngine asEngine,
      RuntimeService runtime,
      CaseFiles cases,
      ContractOfCase contracts,
      WorkPutAside workPutAside) {
    this.asEngine = asEngine;
    this.runtime = runtime;
    this.cases = cases;
    this.contracts = contracts;
    this.workPutAside = workPutAside;
  }

  @Override
  public void caseOpened(CaseReference reference, Hindrance hindrance) {
    Map<String, Object> facts =
        Map.of(
            Variables.HINDRANCE.name(),
            hindrance.name(),
            Variables.REPORTER,
            cases.get(reference).openedBy());
    asEngine.run(() -> runtime.startProcessInstanceByKey(LADDER, reference.value(), facts));
  }

  @Override
  public void supplierReplied(CaseReference reference) {
    // The answer is on the timeline already: when nothing waits for one, nobody needs to be told.
    tellAll(reference, SUPPLIER_REPLIED);
  }

  @Override
  public void termExtended(CaseReference reference) {
    if (tellAll(reference, TERM_EXTENDED) == 0) {
      throw new Refused("Er loopt nu geen termijn die u kunt verlengen.");
    }
  }

  @Override
  public void casePaused(CaseReference reference) {
    LocalDate until = cases.get(reference).pausedUntil();
    if (until == null) {
      throw new IllegalStateException(reference + " is not paused");
    }
    Instant morning = LegalTime.at(contracts.law(reference), until, START_OF_OFFICE_DAY);
    asEngine.run(() -> workPutAside.putAside(reference, morning));
    tellLadder(reference, CASE_PAUSED, Map.of(Moments.PAUSED_UNTIL.name(), Date.from(morning)));
  }

  @Override
  public void caseResumed(CaseReference reference) {
    tellAll(reference, CASE_RESUMED);
  }

  @Override
  public void caseWithdrawn(CaseReference reference) {
    tellLadder(reference, CASE_WITHDRAWN, Map.of());
  }

  @Override
  public void rightsChanged(CaseReference reference) {
    tellAll(reference, RIGHTS_CHANGED);
  }

  private int tellAll(CaseReference reference, String message) {
    return tell(reference, message, Map.of());
  }

  private void tellLadder(CaseReference reference, String message, Map<String, Object> facts) {
    if (tell(reference, message, facts) == 0) {
      throw new Refused(
          "Dat kan nu niet: dossier %s is niet meer op de ladder.".formatted(reference));
    }
  }

  /** How many models of this case were waiting for it. */
  private int tell(CaseReference reference, String message, Map<String, Object> facts) {
    return asEngine.get(
        () ->
            runtime
                .createMessageCorrelation(message)
                .processInstanceBusinessKey(reference.value())
                .setVariables(facts)
                .correlateAllWithResult()
                .size());
  }
}
