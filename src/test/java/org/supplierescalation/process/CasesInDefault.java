package org.supplierescalation.process;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.supplierescalation.casefile.CaseFiles;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.casefile.NewBreach;
import org.supplierescalation.casefile.NewCase;
import org.supplierescalation.casefile.OpenCase;
import org.supplierescalation.casefile.Priority;
import org.supplierescalation.contract.Contract;
import org.supplierescalation.contract.Contracts;
import org.supplierescalation.letter.Letter;
import org.supplierescalation.letter.LetterKind;
import org.supplierescalation.letter.Letters;
import org.supplierescalation.remedy.FoundDefault;
import org.supplierescalation.remedy.FoundDefaults;
import org.supplierescalation.term.Law;

/** Cases for the steps from default on, and what people fill in there. */
@Component
class CasesInDefault {

  private final OpenCase openCase;
  private final CaseFiles cases;
  private final Contracts contracts;
  private final FoundDefaults defaults;
  private final Letters letters;
  private final Clock clock;

  CasesInDefault(
      OpenCase openCase,
      CaseFiles cases,
      Contracts contracts,
      FoundDefaults defaults,
      Letters letters,
      Clock clock) {
    this.openCase = openCase;
    this.cases = cases;
    this.contracts = contracts;
    this.defaults = defaults;
    this.letters = letters;
    this.clock = clock;
  }

  /** A case under a contract; nothing was found yet. */
  CaseReference under(Contract contract) {
    contracts.add(contract);
    LocalDate yesterday = yesterday();
    CaseReference reference =
        openCase
            .open(
                new NewCase(
                    "Planning ligt stil",
                    "Traag",
                    null,
                    "Niemand kan roosters zien.",
                    Priority.P1,
                    yesterday,
                    List.of(
                        new NewBreach(
                            "Binnen vier uur opgelost.",
                            "Melding 4711 staat open.",
                            yesterday,
                            "Geen roosters."))),
                "melder")
            .reference();
    cases.update(cases.get(reference).underContract(contract.number(), contract.supplier().name()));
    return reference;
  }

  /** A case in which default was established and the letter of default went out. */
  CaseReference inDefault(Contract contract) {
    CaseReference reference = under(contract);
    defaults.add(
        new FoundDefault(
            reference,
            true,
            yesterday(),
            "Ingebrekestelling",
            "Niets werkt.",
            "Rapport 12",
            "",
            true,
            "contractmanager"));
    letters.add(letterOfDefault(reference, "directie"));
    return reference;
  }

  /** A letter of default is drafted, and no more than that. */
  void drafts(CaseReference reference) {
    letters.add(letterOfDefault(reference, null));
  }

  private Letter letterOfDefault(CaseReference reference, @Nullable String signedBy) {
    return new Letter(
        UUID.randomUUID(),
        reference,
        LetterKind.NOTICE_OF_DEFAULT,
        1,
        "contract@traag.example",
        "Verzuim",
        "Tekst",
        null,
        "contractmanager",
        clock.instant(),
        "jurist",
        signedBy);
  }

  static Contract banningSuspension(Contract c) {
    return new Contract(
        c.number(),
        c.supplier(),
        c.title(),
        c.concludedOn(),
        c.sla(),
        c.law(),
        c.forum(),
        c.monthlyFee(),
        true,
        c.noticeAlwaysRequired(),
        c.noticeMinDays(),
        c.penalty(),
        c.commitments());
  }

  static Contract withoutPenalty(Contract c) {
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
        c.noticeAlwaysRequired(),
        c.noticeMinDays(),
        null,
        c.commitments());
  }

  LocalDate yesterday() {
    return LocalDate.now(clock.withZone(Law.NL.zone())).minusDays(1);
  }

  /** The drafter, the reviewer and the signatory do their part, and the letter goes out. */
  static CaseWalk sendsTheLetter(CaseWalk walk) {
    return walk.completes("contractmanager", "UserTask_ComposeLetter", letter(""))
        .completes("jurist", "UserTask_ReviewLetter", Map.of("legalReview", "APPROVED"))
        .completes("directie", "UserTask_SignLetter", signed())
        .runs("ServiceTask_SendLetter")
        .runs("ServiceTask_SendLetter")
        .completes("contractmanager", "UserTask_PostLetter", posted())
        .completes("contractmanager", "UserTask_RecordLetterReceipt", arrived());
  }

  /** The signatory saw what the checklist warns of. */
  static Map<String, Object> signed() {
    return Map.of("signature", "SIGNED", "warningsSeen", true);
  }

  /** The letter went by registered post today: the day the form proposes. */
  static Map<String, Object> posted() {
    return Map.of("posting", "POSTED", "carrier", "POSTNL", "trackingNumber", "3SABC123");
  }

  /** The supplier has it, but only the posting is proven. */
  static Map<String, Object> arrived() {
    return Map.of(
        "receiptChannel", "POST",
        "receiptEvidence", "SENT_ONLY",
        "receiptProofText", "Bewijs van terpostbezorging.");
  }

  static Map<String, Object> letter(String passage) {
    return Map.of(
        "compose", "SUBMIT",
        "recipient", "contract@traag.example",
        "signatory", "De directeur",
        "passage", passage);
  }

  static CaseWalk withdrawsTheLetter(CaseWalk walk) {
    return walk.completes(
        "contractmanager",
        "UserTask_ComposeLetter",
        Map.of("compose", "WITHDRAW", "withdrawReason", "De leverancier heeft betaald."));
  }
}
