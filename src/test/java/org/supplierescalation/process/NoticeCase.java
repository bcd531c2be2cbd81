package org.supplierescalation.process;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import org.supplierescalation.casefile.CaseFiles;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.casefile.EntryKind;
import org.supplierescalation.casefile.EscalationCase;
import org.supplierescalation.casefile.NewBreach;
import org.supplierescalation.casefile.NewCase;
import org.supplierescalation.casefile.OpenCase;
import org.supplierescalation.casefile.Priority;
import org.supplierescalation.casefile.Timeline;
import org.supplierescalation.contract.Contract;
import org.supplierescalation.contract.ContractFixture;
import org.supplierescalation.contract.Contracts;

/** A case that is ready for a default notice, and the forms of its usual path. */
@Component
@Lazy
class NoticeCase {

  static final String DRAFTER = "contractmanager";

  private final ProcessEngine engine;
  private final CaseFiles cases;
  private final Contracts contracts;
  private final OpenCase openCase;
  private final Timeline timeline;

  NoticeCase(
      ProcessEngine engine,
      CaseFiles cases,
      Contracts contracts,
      OpenCase openCase,
      Timeline timeline) {
    this.engine = engine;
    this.cases = cases;
    this.contracts = contracts;
    this.openCase = openCase;
    this.timeline = timeline;
  }

  CaseReference onFile(Contract contract, Priority priority) {
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
                        "artikel 4.1 SLA: storingen zijn binnen vier uur opgelost",
                        "melding 4711 stond 48 uur open",
                        LocalDate.of(2026, 11, 2),
                        "120 roosters niet te zien"))),
            "melder");
    cases.update(opened.underContract(contract.number(), contract.supplier().name()));
    cases.breaches(opened.reference()).forEach(b -> cases.addEvidence(b.id(), "maandrapport"));
    timeline.add(
        opened.reference(),
        DRAFTER,
        EntryKind.CALL,
        "Gesproken met de accountmanager: herstel toegezegd voor 16 november",
        "Intern: de toon was goed.");
    return opened.reference();
  }

  /** In stage 4 of a Dutch case, at the first task. */
  CaseWalk drafting() {
    return drafting(ContractFixture.aDutchContract());
  }

  CaseWalk drafting(Contract contract) {
    return CaseWalk.of(engine, onFile(contract, Priority.P3), "default-notice", Map.of());
  }

  /** On the ladder, drafting, so that stage 5 follows stage 4. */
  CaseWalk onTheLadder(Contract contract) {
    CaseReference reference = onFile(contract, Priority.P3);
    engine
        .getRuntimeService()
        .createProcessInstanceByKey("supplier-escalation")
        .businessKey(reference.value())
        .startBeforeActivity("CallActivity_DefaultNotice")
        .execute();
    return CaseWalk.following(engine, reference);
  }

  static Map<String, Object> draft(Map<String, Object> different) {
    Map<String, Object> form = new HashMap<>();
    form.put("promises", "16 november: herstel toegezegd, niet geleverd.");
    form.put("demand", "Verhelp melding 4711, zodat roosters weer zichtbaar zijn.");
    form.put("acceptanceTest", "Tien werkdagen zonder storing, gemeten in het maandrapport.");
    form.put("noticeKind", "RECURRING_SLA_BREACH");
    form.put("complexity", "MEDIUM");
    form.put("termDays", 14);
    form.put("consequences", true);
    form.put("damage", "Twee dagen werk van de planners.");
    form.put("cooperationOffer", "Toegang tot de testomgeving.");
    form.put("contactPerson", "de contractmanager, 030 000 00 02");
    form.put("annexes", "Uittreksel uit de overeenkomst\nOverzicht van de meldingen");
    form.put("signatory", "De directeur");
    form.put("sendingMethod", "REGISTERED");
    form.putAll(different);
    form.values().removeIf("-"::equals);
    return form;
  }

  static CaseWalk drafted(CaseWalk walk, Map<String, Object> different) {
    return walk.completes(DRAFTER, "UserTask_DraftNotice", draft(different));
  }

  static CaseWalk reviewed(CaseWalk walk) {
    return walk.completes("jurist", "UserTask_ReviewNotice", Map.of("legalReview", "APPROVED"));
  }

  static CaseWalk announced(CaseWalk walk, String result, String day, String hour) {
    return walk.completes(
        DRAFTER,
        "UserTask_AnnounceNotice",
        Map.of(
            "callResult", result,
            "calledOn", day,
            "calledAt", hour,
            "spokenTo", "De accountmanager",
            "said", "De brief komt; zij zoekt uit wat er kan."));
  }

  static CaseWalk signed(CaseWalk walk, String lastDay) {
    return walk.completes("directie", "UserTask_SignNotice", signature(lastDay));
  }

  static Map<String, Object> signature(String lastDay) {
    return Map.of("signature", "SIGNED", "confirmedLastDay", lastDay, "authorised", true);
  }

  static CaseWalk mailed(CaseWalk walk) {
    return walk.runs("ServiceTask_SendLetter").runs("ServiceTask_SendLetter");
  }

  static CaseWalk posted(CaseWalk walk, String day) {
    return walk.completes(
        DRAFTER,
        "UserTask_PostNotice",
        Map.of("carrier", "POSTNL", "trackingNumber", "3S0000001", "postedOn", day));
  }

  static CaseWalk received(CaseWalk walk, String task, String evidence, String day) {
    Map<String, Object> form = new HashMap<>();
    form.put("receiptChannel", evidence.equals("READ_RECEIPT") ? "EMAIL" : "POST");
    form.put("receiptEvidence", evidence);
    form.put("receivedOn", day);
    form.put("receiptProofText", "Scan bij 3S0000001");
    return walk.completes(DRAFTER, task, form);
  }

  /** From the first task to proof of receipt, all on Friday 11 December 2026 (Amsterdam). */
  static CaseWalk noticed(CaseWalk walk, String lastDay) {
    ProgramClock.moveTo(Instant.parse("2026-12-11T09:30:00Z"));
    // After a promise that was missed the proposal is shorter.
    drafted(walk, Map.of("deviation", "De leverancier heeft er twee weken voor nodig."));
    reviewed(walk);
    announced(walk, "SPOKEN", "2026-12-11", "10:15");
    signed(walk, lastDay);
    mailed(walk);
    posted(walk, "2026-12-11");
    return received(walk, "UserTask_AwaitReceipt", "DELIVERY_SCAN", "2026-12-11");
  }
}
