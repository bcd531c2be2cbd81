package org.supplierescalation.process;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.history.HistoricVariableInstance;
import org.supplierescalation.casefile.Breach;
import org.supplierescalation.casefile.CaseFiles;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.casefile.NewBreach;
import org.supplierescalation.casefile.NewCase;
import org.supplierescalation.casefile.OpenCase;
import org.supplierescalation.casefile.Priority;
import org.supplierescalation.casefile.Timeline;
import org.supplierescalation.casefile.TimelineEntry;
import org.supplierescalation.contract.Contract;
import org.supplierescalation.contract.ContractFixture;
import org.supplierescalation.contract.Contracts;

/** Cases at each step of the contract review, and what can be read of them. */
record ReviewCases(
    ProcessEngine engine,
    CaseFiles cases,
    Contracts contracts,
    OpenCase openCase,
    Timeline timeline) {

  /** The same contract, but it demands a written default notice in every case. */
  static Contract demandingNotice(Contract c) {
    return new Contract(
        c.number(),
        c.supplier(),
        c.title(),
        c.concludedOn(),
        c.sla(),
        c.law(),
        c.forum(),
        c.monthlyFee(),
        c.suspensionBanned(),
        true,
        c.noticeMinDays(),
        c.penalty(),
        c.commitments());
  }

  CaseReference aCase(Contract contract) {
    contracts.add(contract);
    NewBreach breach =
        new NewBreach(
            "Storingen binnen vier uur.",
            "Planning ligt stil.",
            LocalDate.of(2026, 11, 2),
            "Niemand kan roosters zien.");
    NewCase reported =
        new NewCase(
            "Planning ligt stil",
            contract.supplier().name(),
            contract.number(),
            breach.effect(),
            Priority.P2,
            LocalDate.of(2026, 11, 2),
            List.of(breach));
    return openCase.open(reported, "melder").reference();
  }

  CaseWalk of(Contract contract) {
    return CaseWalk.of(engine, aCase(contract), "contract-review", Map.of());
  }

  CaseWalk atCooperation() {
    return of(ContractFixture.aDutchContract())
        .completes("contractmanager", ReviewForms.READ, ReviewForms.found(Map.of()));
  }

  CaseWalk atEvidence(Contract contract) {
    return of(contract)
        .completes("contractmanager", ReviewForms.READ, ReviewForms.found(Map.of()))
        .completes("contractmanager", ReviewForms.COOPERATION, ReviewForms.ourPart(Map.of()));
  }

  CaseWalk atAssessment(Contract contract) {
    CaseWalk walk = atEvidence(contract);
    return walk.completes(
        "contractmanager", ReviewForms.EVIDENCE, ReviewForms.evidence("COMPLETE", breachOf(walk)));
  }

  Breach breachOf(CaseWalk walk) {
    return cases.breaches(walk.reference()).get(0);
  }

  List<String> titles(CaseWalk walk) {
    return timeline.of(walk.reference()).stream().map(TimelineEntry::title).toList();
  }

  TimelineEntry line(CaseWalk walk, String title) {
    return timeline.of(walk.reference()).stream()
        .filter(entry -> entry.title().equals(title))
        .findFirst()
        .orElseThrow(() -> new AssertionError(title + " is not among " + titles(walk)));
  }

  /** The variables the finished model leaves behind; not what its tasks were shown. */
  Map<String, Object> left(CaseWalk walk) {
    String instance =
        engine
            .getHistoryService()
            .createHistoricProcessInstanceQuery()
            .processInstanceBusinessKey(walk.reference().value())
            .processDefinitionKey("contract-review")
            .singleResult()
            .getId();
    return engine
        .getHistoryService()
        .createHistoricVariableInstanceQuery()
        .processInstanceIdIn(instance)
        .list()
        .stream()
        .filter(variable -> variable.getTaskId() == null)
        .collect(
            Collectors.toMap(
                HistoricVariableInstance::getName, HistoricVariableInstance::getValue));
  }
}
