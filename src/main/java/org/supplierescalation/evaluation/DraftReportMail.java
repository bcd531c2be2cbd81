package org.supplierescalation.evaluation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.supplierescalation.contract.Contract;
import org.supplierescalation.contract.Contracts;
import org.supplierescalation.contract.Language;
import org.supplierescalation.letter.LetterDates;
import org.supplierescalation.letter.LetterText;
import org.supplierescalation.letter.Organisation;

/**
 * Proposes the mail with which the report goes to the supplier, in the language of the supplier.
 */
public class DraftReportMail {

  // All of it together fits in one field of a form; the report has it in full.
  private static final int LONGEST = 200;
  private static final int LONGEST_NAME = 60;

  private final Contracts contracts;
  private final Evaluations evaluations;
  private final EvaluationActions actions;
  private final EvaluationDates dates;
  private final WriteConfirmation write;
  private final Organisation organisation;
  private final Clock clock;

  public DraftReportMail(
      Contracts contracts,
      Evaluations evaluations,
      EvaluationActions actions,
      EvaluationDates dates,
      WriteConfirmation write,
      Organisation organisation,
      Clock clock) {
    this.contracts = contracts;
    this.evaluations = evaluations;
    this.actions = actions;
    this.dates = dates;
    this.write = write;
    this.organisation = organisation;
    this.clock = clock;
  }

  public LetterText draft(EvaluationKey key) {
    Contract contract = contracts.find(key.contract()).orElseThrow();
    Evaluation evaluation = evaluations.get(key);
    Language language = contract.supplier().language();
    LocalDate today = LocalDate.now(clock.withZone(contract.law().zone()));
    Map<String, Object> facts = new HashMap<>();
    facts.put("contract", contract.number());
    facts.put("title", contract.title());
    facts.put(
        "heldOn", LetterDates.inWords(Objects.requireNonNull(evaluation.heldOn())).in(language));
    facts.put("attendees", inShort(evaluation.attendees(), LONGEST));
    facts.put(
        "outcomes",
        evaluation.agenda().stream()
            .filter(item -> !item.outcome().isBlank())
            .map(item -> Map.of("outcome", inShort(item.outcome(), LONGEST)))
            .toList());
    facts.put("actions", actions(key, language));
    facts.put("replyBy", LetterDates.inWords(dates.replyBy(contract.law(), today)).in(language));
    facts.put("organisation", organisation.name());
    return write.write(language, facts);
  }

  private static String inShort(String text, int longest) {
    String line = text.strip().replaceAll("\\s+", " ");
    return line.length() <= longest ? line : line.substring(0, longest - 1).strip() + "…";
  }

  private List<Map<String, String>> actions(EvaluationKey key, Language language) {
    return actions.of(key.contract()).stream()
        .filter(action -> action.evaluation().equals(key))
        .map(EvaluationAction::agreed)
        .map(
            agreed ->
                Map.of(
                    "what", inShort(agreed.what(), LONGEST),
                    "who", inShort(agreed.who(), LONGEST_NAME),
                    "dueOn", LetterDates.inDigits(agreed.dueOn()).in(language)))
        .toList();
  }
}
