package org.supplierescalation.evaluation.pdf;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.supplierescalation.contract.Contract;
import org.supplierescalation.evaluation.Evaluation;
import org.supplierescalation.evaluation.EvaluationAction;
import org.supplierescalation.evaluation.PrintEvaluation;
import org.supplierescalation.letter.LetterWriter;
import org.supplierescalation.letter.Organisation;
import org.supplierescalation.letter.SafeText;
import org.supplierescalation.term.ScreenDates;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

@Component
class PrintEvaluationReport implements PrintEvaluation {

  private final ITemplateEngine templates;
  private final LetterWriter press;
  private final Organisation organisation;
  private final Clock clock;

  PrintEvaluationReport(
      ITemplateEngine templates, LetterWriter press, Organisation organisation, Clock clock) {
    this.templates = templates;
    this.press = press;
    this.organisation = organisation;
    this.clock = clock;
  }

  @Override
  public byte[] print(Contract contract, Evaluation evaluation, List<EvaluationAction> actions) {
    Map<String, Object> model = new HashMap<>();
    model.put("contract", contract);
    model.put("e", evaluation);
    model.put(
        "actions",
        actions.stream().filter(one -> one.evaluation().equals(evaluation.key())).toList());
    model.put("organisation", organisation);
    model.put("dates", ScreenDates.of(contract.law(), clock));
    String page =
        templates.process("evaluation/report", new Context(Locale.forLanguageTag("nl"), model));
    return press.print(SafeText.lines(page));
  }
}
