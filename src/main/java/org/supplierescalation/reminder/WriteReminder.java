package org.supplierescalation.reminder;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.supplierescalation.casefile.EscalationCase;
import org.supplierescalation.casefile.OpenWork.Work;
import org.supplierescalation.contract.ContractOfCase;
import org.supplierescalation.letter.LetterText;
import org.supplierescalation.letter.StaffTexts;
import org.supplierescalation.term.DutchDates;
import org.supplierescalation.term.Law;

/** The words of a reminder, from the text that the rung names. */
public class WriteReminder {

  private final StaffTexts texts;
  private final RungMoments moments;
  private final ContractOfCase contracts;
  private final Links links;
  private final Clock clock;

  public WriteReminder(
      StaffTexts texts, RungMoments moments, ContractOfCase contracts, Links links, Clock clock) {
    this.texts = texts;
    this.moments = moments;
    this.contracts = contracts;
    this.links = links;
    this.clock = clock;
  }

  /**
   * @param channel over which this reader is told
   * @param told everybody who is told
   */
  LetterText write(
      Reminder reminder,
      EscalationCase escalation,
      Work work,
      Channel channel,
      Map<String, Channel> told) {
    Law law = contracts.law(reminder.reference());
    boolean late = !reminder.due().isAfter(clock.instant());
    Map<String, Object> facts = new HashMap<>();
    facts.put("reference", reminder.reference().value());
    facts.put("task", work.name());
    facts.put("supplier", escalation.supplierName());
    facts.put("subject", escalation.subject());
    facts.put("due", DutchDates.inWords(DutchDates.lastDay(reminder.due(), law)));
    facts.put("when", moments.inWords(law, reminder.due(), clock.instant()));
    facts.put("late", late);
    facts.put("taken", work.assignee() != null);
    facts.put("worker", work.assignee() == null ? String.valueOf(work.group()) : work.assignee());
    String others = over(told);
    facts.put("escalated", !others.isEmpty());
    facts.put("others", others);
    facts.put("taskLink", links.task(work.taskId()));
    facts.put("caseLink", links.of(reminder.reference()));
    facts.put("choicesLink", links.choices());
    return texts.write(text(reminder.rungs(), channel).stem(), facts);
  }

  /** The last rung of this channel decides. */
  private static ReminderText text(List<Rung> rungs, Channel channel) {
    return rungs.stream()
        .filter(rung -> rung.channel() == channel)
        .reduce((one, later) -> later)
        .map(Rung::text)
        .orElse(ReminderText.OVERDUE);
  }

  private static String over(Map<String, Channel> told) {
    return told.entrySet().stream()
        .filter(one -> one.getValue().escalates())
        .map(Map.Entry::getKey)
        .sorted()
        .collect(Collectors.joining(", "));
  }
}
