package org.supplierescalation.dispatch.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.supplierescalation.access.Person;
import org.supplierescalation.casefile.OutOfSight;
import org.supplierescalation.casefile.Refused;
import org.supplierescalation.dispatch.ArchiveMailbox;
import org.supplierescalation.dispatch.JudgeRepeat;
import org.supplierescalation.dispatch.ListRepeats;
import org.supplierescalation.dispatch.Pause;
import org.supplierescalation.dispatch.PauseMail;
import org.supplierescalation.dispatch.Pauses;
import org.supplierescalation.dispatch.PossibleRepeat;
import org.supplierescalation.dispatch.ResumeMail;
import org.supplierescalation.term.Law;
import org.supplierescalation.term.ScreenDates;

/** What waits, and stopping and resuming all outgoing mail, for administrators. */
@Controller
class DispatchController {

  private static final String PAGE = "/setup/dispatch";

  private final Pauses pauses;
  private final ListRepeats listRepeats;
  private final PauseMail pauseMail;
  private final ResumeMail resumeMail;
  private final JudgeRepeat judgeRepeat;
  private final ArchiveMailbox archive;
  private final TransactionTemplate transaction;
  private final Clock clock;

  DispatchController(
      Pauses pauses,
      ListRepeats listRepeats,
      PauseMail pauseMail,
      ResumeMail resumeMail,
      JudgeRepeat judgeRepeat,
      ArchiveMailbox archive,
      TransactionTemplate transaction,
      Clock clock) {
    this.pauses = pauses;
    this.listRepeats = listRepeats;
    this.pauseMail = pauseMail;
    this.resumeMail = resumeMail;
    this.judgeRepeat = judgeRepeat;
    this.archive = archive;
    this.transaction = transaction;
    this.clock = clock;
  }

  @GetMapping(PAGE)
  String show(Authentication who, Model model) {
    administrator(who);
    return page(Map.of(), model);
  }

  @PostMapping(PAGE + "/pause")
  String pause(
      @RequestParam Map<String, String> typed,
      Authentication who,
      Model model,
      RedirectAttributes redirect,
      HttpServletResponse response) {
    String by = administrator(who);
    return done(
        () -> pauseMail.pause(TypedJudgement.line("Waarom?", typed.get("reason")), by),
        "De uitgaande mail staat stil.",
        typed,
        model,
        redirect,
        response);
  }

  @PostMapping(PAGE + "/resume")
  String resume(
      @RequestParam Map<String, String> typed,
      Authentication who,
      Model model,
      RedirectAttributes redirect,
      HttpServletResponse response) {
    String by = administrator(who);
    return done(
        () -> resumeMail.resume(TypedJudgement.line("Waarom?", typed.get("why")), by),
        "De mail gaat weer weg. Wat wachtte, volgt binnen enkele minuten.",
        typed,
        model,
        redirect,
        response);
  }

  @PostMapping(PAGE + "/judge")
  String judge(
      @RequestParam Map<String, String> typed,
      Authentication who,
      Model model,
      RedirectAttributes redirect,
      HttpServletResponse response) {
    String by = administrator(who);
    TypedJudgement form = new TypedJudgement(typed);
    return done(
        () ->
            judgeRepeat.judge(
                form.reference(),
                form.letterKey(),
                form.recipient(),
                form.sentOn(),
                form.how(),
                by),
        "Vastgelegd, ook op de tijdlijn van het dossier.",
        typed,
        model,
        redirect,
        response);
  }

  private String done(
      Runnable act,
      String words,
      Map<String, String> typed,
      Model model,
      RedirectAttributes redirect,
      HttpServletResponse response) {
    try {
      transaction.executeWithoutResult(status -> act.run());
      redirect.addFlashAttribute("done", words);
      return "redirect:" + PAGE;
    } catch (Refused refused) {
      response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
      model.addAttribute("refused", refused.getMessage());
      return page(typed, model);
    }
  }

  private String page(Map<String, String> typed, Model model) {
    Optional<Pause> pause = pauses.now();
    boolean restored = pause.filter(Pause::restored).isPresent();
    model.addAttribute("pause", pause.orElse(null));
    model.addAttribute("history", pauses.history());
    // A draft waits for people, not for the mail; only a backup makes one of interest here.
    model.addAttribute(
        "repeats",
        listRepeats.list().stream()
            .filter(one -> restored || one.stand() != PossibleRepeat.Stand.WRITTEN)
            .toList());
    model.addAttribute("archive", archive.address());
    model.addAttribute("typed", typed);
    model.addAttribute("dates", ScreenDates.of(Law.NL, clock));
    return "dispatch";
  }

  private static String administrator(Authentication who) {
    Person person = Person.of(who);
    if (!person.administers()) {
      throw new OutOfSight();
    }
    return person.name();
  }
}
