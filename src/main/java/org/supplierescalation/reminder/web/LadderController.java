package org.supplierescalation.reminder.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.Map;
import org.jspecify.annotations.Nullable;
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
import org.supplierescalation.casefile.Stage;
import org.supplierescalation.reminder.ChangeLadder;
import org.supplierescalation.reminder.Channel;
import org.supplierescalation.reminder.GroupLeads;
import org.supplierescalation.reminder.ReminderText;
import org.supplierescalation.reminder.Rung;
import org.supplierescalation.reminder.Rungs;
import org.supplierescalation.reminder.SetGroupLead;
import org.supplierescalation.reminder.Staff;
import org.supplierescalation.term.Law;
import org.supplierescalation.term.ScreenDates;

/** The ladder of reminders and who leads which group, for administrators; others see no page. */
@Controller
class LadderController {

  private static final String PAGE = "/setup/reminders";

  private final Rungs rungs;
  private final ChangeLadder change;
  private final GroupLeads leads;
  private final SetGroupLead setLead;
  private final Staff staff;
  private final TransactionTemplate transaction;
  private final Clock clock;

  LadderController(
      Rungs rungs,
      ChangeLadder change,
      GroupLeads leads,
      SetGroupLead setLead,
      Staff staff,
      TransactionTemplate transaction,
      Clock clock) {
    this.rungs = rungs;
    this.change = change;
    this.leads = leads;
    this.setLead = setLead;
    this.staff = staff;
    this.transaction = transaction;
    this.clock = clock;
  }

  /**
   * @param change the rung that the form begins with, or nothing
   */
  @GetMapping(PAGE)
  String show(@RequestParam(defaultValue = "") String change, Authentication who, Model model) {
    administrator(who);
    Rung chosen =
        rungs.all().stream()
            .filter(rung -> rung.inForce() && String.valueOf(rung.id()).equals(change))
            .findFirst()
            .orElse(null);
    return page(chosen == null ? Map.of() : TypedRung.of(chosen), model);
  }

  @PostMapping(PAGE)
  String put(
      @RequestParam Map<String, String> typed,
      Authentication who,
      Model model,
      RedirectAttributes redirect,
      HttpServletResponse response) {
    String by = administrator(who);
    TypedRung form = new TypedRung(typed);
    return done(
        () ->
            change.put(
                form.instead(), form.stage(), form.workingDays(), form.channel(), form.words(), by),
        "De ladder is gewijzigd.",
        typed,
        model,
        redirect,
        response);
  }

  @PostMapping(PAGE + "/end")
  String end(
      @RequestParam Map<String, String> typed,
      Authentication who,
      Model model,
      RedirectAttributes redirect,
      HttpServletResponse response) {
    String by = administrator(who);
    return done(
        () -> change.end(new TypedRung(typed).id(), by),
        "De herinnering is van de ladder gehaald.",
        Map.of(),
        model,
        redirect,
        response);
  }

  @PostMapping(PAGE + "/lead")
  String lead(
      @RequestParam(defaultValue = "") String group,
      @RequestParam(defaultValue = "") String person,
      Authentication who,
      Model model,
      RedirectAttributes redirect,
      HttpServletResponse response) {
    String by = administrator(who);
    return done(
        () -> setLead.set(group, person.strip(), by),
        "De leidinggevende is vastgelegd.",
        Map.of(),
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

  private String page(Map<String, @Nullable String> typed, Model model) {
    model.addAttribute("rungs", rungs.all());
    model.addAttribute("groups", staff.groups());
    model.addAttribute("leads", leads.now());
    model.addAttribute("stages", Stage.values());
    model.addAttribute("channels", Channel.values());
    model.addAttribute("texts", ReminderText.values());
    model.addAttribute("typed", typed);
    model.addAttribute("dates", ScreenDates.of(Law.NL, clock));
    return "reminders";
  }

  private static String administrator(Authentication who) {
    Person person = Person.of(who);
    if (!person.administers()) {
      throw new OutOfSight();
    }
    return person.name();
  }
}
