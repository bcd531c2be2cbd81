package org.supplierescalation.process;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.contract.ContractOfCase;
import org.supplierescalation.notice.NoticeDraft;
import org.supplierescalation.notice.Notices;
import org.supplierescalation.notice.RunningTerm;
import org.supplierescalation.notice.SupplierReaction;
import org.supplierescalation.notice.Terms;
import org.supplierescalation.term.DutchDates;
import org.supplierescalation.term.Law;

/** What is known of the running term: its last day and why, what was asked, what was answered. */
@Component
class TermFormFacts implements Facts {

  private final Terms terms;
  private final Notices notices;
  private final ContractOfCase contracts;

  TermFormFacts(Terms terms, Notices notices, ContractOfCase contracts) {
    this.terms = terms;
    this.notices = notices;
    this.contracts = contracts;
  }

  @Override
  public Set<String> tasks() {
    return Set.of(
        "UserTask_AwaitPerformance",
        "UserTask_ReadReaction",
        "UserTask_DecideExtension",
        "UserTask_CheckTerm");
  }

  @Override
  public Map<String, Object> shown(CaseReference reference, DelegateTask task) {
    RunningTerm term = terms.get(reference);
    NoticeDraft draft = notices.draft(reference);
    Law law = contracts.law(reference);
    return Map.of(
        "receivedOn", term.receiptInWords(law),
        "until", term.untilInWords(law),
        "termInHours", term.inHours() ? "ja" : "nee",
        "whyThisDay", term.why(),
        "demand", draft.text().demand(),
        "acceptanceTest", draft.text().acceptanceTest(),
        "reactions", terms.reactions(reference).stream().map(TermFormFacts::reaction).toList(),
        "termHistory", history(reference));
  }

  private List<Map<String, String>> history(CaseReference reference) {
    return terms.history(reference).stream()
        .map(
            row ->
                Map.of(
                    "end",
                    DutchDates.endInWords(
                        row.overAt(contracts.law(reference)), contracts.law(reference)),
                    "what",
                    row.extended() ? row.why() : "Begin van de termijn",
                    "by",
                    row.by()))
        .toList();
  }

  private static Map<String, String> reaction(SupplierReaction reaction) {
    return Map.of(
        "on", DutchDates.inDigits(reaction.reactedOn()),
        "reaction", reaction.reaction().dutch(),
        "said", reaction.said().dutch(),
        "quote", reaction.quote());
  }
}
