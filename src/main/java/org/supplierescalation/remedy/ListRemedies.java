package org.supplierescalation.remedy;

import java.util.Optional;
import java.util.stream.Collectors;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.casefile.EntryKind;
import org.supplierescalation.casefile.Timeline;
import org.supplierescalation.contract.Contract;
import org.supplierescalation.contract.ContractOfCase;

/** Asks the table which remedies are open for this contract and this state. */
public class ListRemedies {

  private final FoundDefaults defaults;
  private final ContractOfCase contracts;
  private final WrittenGround writtenGround;
  private final ExitPlans exitPlans;
  private final RemedyTable table;
  private final RemedyFindings findings;
  private final Timeline timeline;

  public ListRemedies(
      FoundDefaults defaults,
      ContractOfCase contracts,
      WrittenGround writtenGround,
      ExitPlans exitPlans,
      RemedyTable table,
      RemedyFindings findings,
      Timeline timeline) {
    this.defaults = defaults;
    this.contracts = contracts;
    this.writtenGround = writtenGround;
    this.exitPlans = exitPlans;
    this.table = table;
    this.findings = findings;
    this.timeline = timeline;
  }

  public void list(CaseReference reference) {
    RemedyQuestion question = question(reference);
    RemedyTable.Answer answer = table.ask(question);
    findings.put(reference, answer.findings());
    timeline.add(
        reference,
        Timeline.SYSTEM,
        EntryKind.DECISION,
        "Maatregelen nagegaan met tabel “Maatregelen”, versie " + answer.version(),
        particulars(question, answer));
  }

  private RemedyQuestion question(CaseReference reference) {
    Contract contract = contracts.get(reference);
    Optional<FoundDefault> found = defaults.latest(reference);
    return new RemedyQuestion(
        contract.law(),
        found.map(FoundDefault::inDefault).orElse(false),
        found.map(FoundDefault::ownDutiesMet).orElse(false),
        contract.penalty() != null,
        contract.suspensionBanned(),
        writtenGround.exists(reference),
        exitPlans.latest(reference).map(ExitPlan::isApproved).orElse(false));
  }

  private static String particulars(RemedyQuestion question, RemedyTable.Answer answer) {
    String asked =
        "Gevraagd: %s; verzuim %s; eigen deel gedaan %s; boetebeding %s; opschortingsverbod %s; schriftelijke grond %s; exitplan goedgekeurd %s."
            .formatted(
                question.law().dutch(),
                word(question.inDefault()),
                word(question.ownDutiesMet()),
                word(question.penaltyClause()),
                word(question.suspensionBanned()),
                word(question.writtenGround()),
                word(question.exitPlanApproved()));
    return answer.findings().stream()
        .map(
            finding ->
                finding.remedy().dutch() + ": " + (finding.open() ? "open" : finding.missing()))
        .collect(Collectors.joining("\n", asked + "\n", ""));
  }

  private static String word(boolean yes) {
    return yes ? "ja" : "nee";
  }
}
