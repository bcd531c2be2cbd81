package org.supplierescalation.conversation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.supplierescalation.casefile.Breach;
import org.supplierescalation.casefile.CaseFiles;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.contract.ContractOfCase;
import org.supplierescalation.term.BusinessCalendar;
import org.supplierescalation.term.DutchDates;
import org.supplierescalation.term.Law;

/** Makes the conversation guide from the case file. */
public class PrepareConversation {

  private final CaseFiles cases;
  private final ContractOfCase contracts;
  private final ConversationTables tables;
  private final BusinessCalendar calendar;
  private final Clock clock;

  public PrepareConversation(
      CaseFiles cases,
      ContractOfCase contracts,
      ConversationTables tables,
      BusinessCalendar calendar,
      Clock clock) {
    this.cases = cases;
    this.contracts = contracts;
    this.tables = tables;
    this.calendar = calendar;
    this.clock = clock;
  }

  /**
   * @param recoveryOn the day we propose for recovery
   */
  public record Guide(ThreeBlocks blocks, LocalDate recoveryOn) {}

  public Guide prepare(CaseReference reference) {
    Law law = contracts.law(reference);
    LocalDate recoveryOn =
        calendar.plusWorkingDays(
            law,
            LocalDate.now(clock.withZone(law.zone())),
            tables.recoveryWorkingDays(cases.get(reference).priority()));
    List<Breach> breaches = cases.breaches(reference);
    return new Guide(
        new ThreeBlocks(
            points(breaches.stream().map(Breach::commitment).distinct().toList()),
            points(breaches.stream().map(PrepareConversation::failing).toList()),
            "Volledig herstel, uiterlijk op %s.%nEen bericht aan ons zodra het hersteld is."
                .formatted(DutchDates.inWords(recoveryOn))),
        recoveryOn);
  }

  private static String failing(Breach breach) {
    return "%s: %s Gevolg: %s"
        .formatted(
            DutchDates.inDigits(breach.occurredOn()), sentence(breach.fact()), breach.effect());
  }

  private static String sentence(String text) {
    return text.endsWith(".") ? text : text + ".";
  }

  /** One line for each point, as many as fit; what does not fit is counted. */
  private static String points(List<String> points) {
    List<String> told = points.stream().filter(point -> !point.isBlank()).toList();
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < told.size(); i++) {
      String line = "- %s%n".formatted(shortened(told.get(i)));
      if (lines.length() + line.length() > ThreeBlocks.LONGEST_FACTS - 40) {
        return lines + "- en nog %d andere punten".formatted(told.size() - i);
      }
      lines.append(line);
    }
    return lines.toString().strip();
  }

  private static String shortened(String point) {
    String line = point.strip().replaceAll("\\s*\\R\\s*", " ");
    return line.length() <= 400 ? line : line.substring(0, 399) + "…";
  }
}
