package org.supplierescalation.process;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.contract.ContractOfCase;
import org.supplierescalation.contract.Euro;
import org.supplierescalation.dispute.MediationSession;
import org.supplierescalation.dispute.MediationSessions;
import org.supplierescalation.dispute.Proceedings;
import org.supplierescalation.dispute.ProceedingsFile;
import org.supplierescalation.dispute.Promise;
import org.supplierescalation.dispute.RouteChoices;
import org.supplierescalation.dispute.Settlements;
import org.supplierescalation.letter.LetterKind;
import org.supplierescalation.letter.Letters;
import org.supplierescalation.term.DutchDates;

/** What people see who carry a route through: sessions, proceedings, the settlement. */
@Component
class DisputeFormFacts implements Facts {

  private final ContractOfCase contracts;
  private final MediationSessions sessions;
  private final RouteChoices choices;
  private final ProceedingsFile proceedings;
  private final Settlements settlements;
  private final Letters letters;
  private final BaseUrl baseUrl;

  DisputeFormFacts(
      ContractOfCase contracts,
      MediationSessions sessions,
      RouteChoices choices,
      ProceedingsFile proceedings,
      Settlements settlements,
      Letters letters,
      BaseUrl baseUrl) {
    this.contracts = contracts;
    this.sessions = sessions;
    this.choices = choices;
    this.proceedings = proceedings;
    this.settlements = settlements;
    this.letters = letters;
    this.baseUrl = baseUrl;
  }

  @Override
  public Set<String> tasks() {
    return Set.of(
        "UserTask_HoldMediation",
        "UserTask_HandOver",
        "UserTask_FileRequest",
        "UserTask_AwaitProceedings",
        "UserTask_CheckProceedings",
        "UserTask_RecordSettlement",
        "UserTask_WatchSettlement",
        "UserTask_CheckSettlement");
  }

  @Override
  public Map<String, Object> shown(CaseReference reference, DelegateTask task) {
    Map<String, Object> facts = new HashMap<>();
    facts.put("forum", contracts.get(reference).forum());
    facts.put("law", contracts.get(reference).law().dutch());
    facts.put("sessions", sessions.of(reference).stream().map(DisputeFormFacts::session).toList());
    choices.latest(reference).ifPresent(choice -> facts.put("chosenRoute", choice.track().dutch()));
    proceedings.latest(reference).ifPresent(filed -> facts.put("filedText", filed(filed)));
    List<Promise> promises = settlements.latest(reference).map(s -> s.promises()).orElse(List.of());
    facts.put("promises", promises.stream().map(DisputeFormFacts::promise).toList());
    facts.put(
        "promiseChoices",
        promises.stream().filter(Promise::isOpen).map(DisputeFormFacts::choice).toList());
    letters
        .latest(reference, LetterKind.HANDOVER_COVER)
        .ifPresent(
            letter ->
                facts.put(
                    "handOverLink",
                    baseUrl.of("/cases/%s/documents/%s".formatted(reference, letter.document()))));
    return facts;
  }

  private static Map<String, Object> session(MediationSession session) {
    return Map.of(
        "on", DutchDates.inDigits(session.heldOn()),
        "present", session.present(),
        "report", session.report());
  }

  private static String filed(Proceedings filed) {
    return "%s: ingediend op %s, nummer %s, behandeld door %s. Wij wachten op antwoord tot en met %s."
        .formatted(
            filed.track().dutch(),
            DutchDates.inWords(filed.filedOn()),
            filed.caseNumber(),
            filed.handedTo(),
            DutchDates.inWords(filed.replyDueOn()));
  }

  private static Map<String, Object> promise(Promise promise) {
    return Map.of(
        "who", promise.promiser().dutch(),
        "what", promise.promised(),
        "dueOn", DutchDates.inDigits(promise.dueOn()),
        "amount", promise.amount() == null ? "" : Euro.text(promise.amount()),
        "state", promise.state().dutch());
  }

  private static Map<String, Object> choice(Promise promise) {
    return Map.of("value", String.valueOf(promise.id()), "label", promise.inWords());
  }
}
