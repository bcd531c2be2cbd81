package org.supplierescalation.answer;

import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.supplierescalation.answer.SupplierAnswer.Judgement;
import org.supplierescalation.casefile.EntryKind;
import org.supplierescalation.casefile.EvidenceKind;
import org.supplierescalation.casefile.Refused;
import org.supplierescalation.casefile.Timeline;
import org.supplierescalation.contract.Contract;
import org.supplierescalation.contract.ContractOfCase;
import org.supplierescalation.evidence.EvidenceItem;
import org.supplierescalation.evidence.EvidenceItems;
import org.supplierescalation.term.DutchDates;
import org.supplierescalation.term.Law;

/**
 * Somebody says what an answer of the supplier is: on the timeline with its words, and as evidence.
 */
public class JudgeAnswer {

  private final SupplierAnswers answers;
  private final EvidenceItems evidence;
  private final ContractOfCase contracts;
  private final Timeline timeline;
  private final Clock clock;

  public JudgeAnswer(
      SupplierAnswers answers,
      EvidenceItems evidence,
      ContractOfCase contracts,
      Timeline timeline,
      Clock clock) {
    this.answers = answers;
    this.evidence = evidence;
    this.contracts = contracts;
    this.timeline = timeline;
    this.clock = clock;
  }

  /**
   * @param day the day the supplier names; must be there with a promise
   * @param situation what the case waits for now
   */
  public void judge(
      long mail,
      AnswerKind kind,
      @Nullable LocalDate day,
      String quote,
      Situation situation,
      String by) {
    SupplierAnswer answer = answers.get(mail);
    if (answer.judgement() != null) {
      throw new Refused("Iemand anders heeft dit antwoord net beoordeeld. Vernieuw de pagina.");
    }
    Law law = contracts.find(answer.reference()).map(Contract::law).orElse(Law.NL);
    refuse(answer, kind, day, law);
    @Nullable LocalDate named = kind.namesADay() ? day : null;
    answers.judge(mail, new Judgement(kind, named, quote, by, clock.instant()));
    timeline.add(
        answer.reference(),
        by,
        EntryKind.DECISION,
        "Antwoord van de leverancier: "
            + kind.dutch()
            + (named == null ? "" : ", uiterlijk " + DutchDates.inWords(named)),
        "Van %s, ontvangen op %s.%n“%s”%n%nVolgende stap: %s"
            .formatted(
                answer.sender(),
                DutchDates.inWords(answer.receivedAt(), law),
                quote,
                NextStep.of(kind, law, situation)),
        answer.original());
    if (kind.isEvidence() && evidence.find(answer.original()).isEmpty()) {
      evidence.add(describe(answer, kind, quote, law));
    }
  }

  private static void refuse(
      SupplierAnswer answer, AnswerKind kind, @Nullable LocalDate day, Law law) {
    if (kind == AnswerKind.PROMISES && day == null) {
      throw new Refused(
          "Vul in welke dag de leverancier noemt. Noemt hij geen dag, kies dan “Iets anders” en vraag erom.");
    }
    if (kind.namesADay() && day != null && day.isBefore(answer.receivedOn(law))) {
      throw new Refused("De genoemde dag ligt voor het antwoord zelf. Kijk de dag na.");
    }
  }

  private static EvidenceItem describe(
      SupplierAnswer answer, AnswerKind kind, String quote, Law law) {
    String note = "%s. “%s”".formatted(kind.dutch(), quote);
    return new EvidenceItem(
        answer.original(),
        answer.reference(),
        EvidenceKind.MAIL,
        answer.receivedOn(law),
        answer.sender().length() <= 300 ? answer.sender() : answer.sender().substring(0, 300),
        null,
        null,
        null,
        note.length() <= 2000 ? note : note.substring(0, 2000));
  }
}
