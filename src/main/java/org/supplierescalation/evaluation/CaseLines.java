package org.supplierescalation.evaluation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.supplierescalation.casefile.Breach;
import org.supplierescalation.casefile.CaseFiles;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.casefile.EscalationCase;
import org.supplierescalation.conversation.Conversation;
import org.supplierescalation.conversation.Conversations;
import org.supplierescalation.lesson.Lesson;
import org.supplierescalation.lesson.Lessons;
import org.supplierescalation.term.DutchDates;

/** What the cases under a contract say, in lines for an agenda. */
public class CaseLines {

  private final ContractCases contractCases;
  private final CaseFiles cases;
  private final Conversations conversations;
  private final Lessons lessons;

  public CaseLines(
      ContractCases contractCases, CaseFiles cases, Conversations conversations, Lessons lessons) {
    this.contractCases = contractCases;
    this.cases = cases;
    this.conversations = conversations;
    this.lessons = lessons;
  }

  List<String> open(String contract) {
    List<String> lines = new ArrayList<>();
    for (CaseReference reference : contractCases.of(contract)) {
      EscalationCase file = cases.get(reference);
      if (file.isOpen()) {
        lines.add("%s: %s (%s)".formatted(reference, file.subject(), file.stage().dutch()));
        for (Breach breach : cases.breaches(reference)) {
          lines.add("– %s Afgesproken: %s".formatted(breach.fact(), breach.commitment()));
        }
      }
    }
    return lines;
  }

  /** What was promised for these days, and what was promised earlier and is still not checked. */
  List<String> promises(String contract, LocalDate from, LocalDate to) {
    List<String> lines = new ArrayList<>();
    for (CaseReference reference : contractCases.of(contract)) {
      for (Conversation conversation : conversations.confirmed(reference)) {
        LocalDate day = conversation.promisedOn();
        boolean earlier = day.isBefore(from) && conversation.performance() != null;
        if (!conversation.report().isPromised() || earlier || day.isAfter(to)) {
          continue;
        }
        lines.add(
            "%s, voor %s: %s – %s"
                .formatted(
                    reference,
                    DutchDates.inDigits(day),
                    conversation.report().promise(),
                    conversation.performance() == null
                        ? "nog niet gecontroleerd"
                        : conversation.performance().dutch().toLowerCase(Locale.ROOT)));
      }
    }
    return lines;
  }

  /**
   * @param settled what was learned in these cases is carried out or dropped
   */
  List<String> lessons(String contract, Predicate<CaseReference> settled) {
    return contractCases.of(contract).stream()
        .filter(settled.negate())
        .flatMap(reference -> lessons.of(reference).stream())
        .filter(CaseLines::asksForMore)
        .map(CaseLines::line)
        .toList();
  }

  private static boolean asksForMore(Lesson lesson) {
    return !lesson.lacking().isEmpty() || !lesson.proposals().isBlank();
  }

  private static String line(Lesson lesson) {
    String lacking =
        lesson.lacking().isEmpty()
            ? ""
            : " In het contract ontbrak: %s.".formatted(String.join(", ", lesson.lacking()));
    return "%s:%s Voorstel: %s".formatted(lesson.reference(), lacking, lesson.proposals());
  }
}
