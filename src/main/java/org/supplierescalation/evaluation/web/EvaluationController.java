package org.supplierescalation.evaluation.web;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.supplierescalation.access.Person;
import org.supplierescalation.casefile.OutOfSight;
import org.supplierescalation.casefile.Refused;
import org.supplierescalation.contract.Contract;
import org.supplierescalation.evaluation.BeginEvaluation;
import org.supplierescalation.evaluation.CloseAction;
import org.supplierescalation.evaluation.EvaluationAction;
import org.supplierescalation.evaluation.EvaluationActions;
import org.supplierescalation.evaluation.EvaluationKey;
import org.supplierescalation.evaluation.Evaluations;
import org.supplierescalation.evaluation.Rhythm;
import org.supplierescalation.evaluation.Rhythms;
import org.supplierescalation.evaluation.SetRhythm;
import org.supplierescalation.term.ScreenDates;

/** The evaluations of a contract: what was, what is next, and the actions. */
@Controller
class EvaluationController {

  private final EvaluatedContract contracts;
  private final Evaluations evaluations;
  private final EvaluationActions actions;
  private final Rhythms rhythms;
  private final SetRhythm setRhythm;
  private final BeginEvaluation beginEvaluation;
  private final CloseAction closeAction;
  private final TransactionTemplate transaction;
  private final Clock clock;

  EvaluationController(
      EvaluatedContract contracts,
      Evaluations evaluations,
      EvaluationActions actions,
      Rhythms rhythms,
      SetRhythm setRhythm,
      BeginEvaluation beginEvaluation,
      CloseAction closeAction,
      TransactionTemplate transaction,
      Clock clock) {
    this.contracts = contracts;
    this.evaluations = evaluations;
    this.actions = actions;
    this.rhythms = rhythms;
    this.setRhythm = setRhythm;
    this.beginEvaluation = beginEvaluation;
    this.closeAction = closeAction;
    this.transaction = transaction;
    this.clock = clock;
  }

  @GetMapping("/contracts/{number}/evaluations")
  String show(@PathVariable String number, Authentication who, Model model) {
    Contract contract = contracts.seen(number, Person.of(who));
    Rhythm rhythm = rhythms.of(number);
    List<EvaluationAction> all = actions.of(number);
    model.addAttribute("contract", contract);
    model.addAttribute("evaluations", evaluations.of(number));
    model.addAttribute("open", evaluations.open(number).orElse(null));
    model.addAttribute("todo", all.stream().filter(EvaluationAction::isOpen).toList());
    model.addAttribute("finished", all.stream().filter(action -> !action.isOpen()).toList());
    if (!model.containsAttribute("months")) {
      model.addAttribute("months", rhythm.months());
      model.addAttribute("days", TypedRhythm.write(rhythm.days()));
    }
    model.addAttribute("dates", ScreenDates.of(contract.law(), clock));
    return "evaluation/evaluations";
  }

  @GetMapping("/contracts/{number}/evaluations/{n}.pdf")
  ResponseEntity<byte[]> report(
      @PathVariable String number, @PathVariable int n, Authentication who) {
    contracts.seen(number, Person.of(who));
    EvaluationKey key = new EvaluationKey(number, n);
    Optional<byte[]> pdf = evaluations.report(key);
    return ResponseEntity.ok()
        .contentType(MediaType.APPLICATION_PDF)
        .header("X-Content-Type-Options", "nosniff")
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment()
                .filename("evaluatieverslag-%s.pdf".formatted(key), StandardCharsets.UTF_8)
                .build()
                .toString())
        .body(pdf.orElseThrow(OutOfSight::new));
  }

  @PostMapping("/contracts/{number}/evaluations/rhythm")
  String rhythm(
      @PathVariable String number,
      @RequestParam(defaultValue = "") String months,
      @RequestParam(defaultValue = "") String days,
      Authentication who,
      RedirectAttributes redirect) {
    Person person = Person.of(who);
    String page =
        act(
            number,
            person,
            redirect,
            () -> setRhythm.set(number, TypedRhythm.read(months, days), person.name()),
            "Het ritme is vastgelegd en de volgende evaluatie is gepland.");
    if (redirect.getFlashAttributes().containsKey("refused")) {
      redirect.addFlashAttribute("months", months);
      redirect.addFlashAttribute("days", days);
    }
    return page;
  }

  @PostMapping("/contracts/{number}/evaluations/begin")
  String begin(@PathVariable String number, Authentication who, RedirectAttributes redirect) {
    return act(
        number,
        Person.of(who),
        redirect,
        () -> beginEvaluation.now(number),
        "De evaluatie is begonnen. De taak “Evaluatie voorbereiden” staat in de takenlijst.");
  }

  @PostMapping("/contracts/{number}/evaluations/actions/{id}")
  String close(
      @PathVariable String number,
      @PathVariable long id,
      @RequestParam(defaultValue = "") String how,
      Authentication who,
      RedirectAttributes redirect) {
    Person person = Person.of(who);
    return act(
        number,
        person,
        redirect,
        () -> closeAction.close(number, id, how, person.name()),
        "De actie is afgerond.");
  }

  private String act(
      String number, Person person, RedirectAttributes redirect, Runnable act, String told) {
    contracts.kept(number, person);
    try {
      transaction.executeWithoutResult(status -> act.run());
      redirect.addFlashAttribute("done", told);
    } catch (Refused refused) {
      redirect.addFlashAttribute("refused", refused.getMessage());
    }
    redirect.addAttribute("number", number);
    return "redirect:/contracts/{number}/evaluations";
  }
}
