package org.supplierescalation.reminder.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.supplierescalation.access.Person;
import org.supplierescalation.casefile.Refused;
import org.supplierescalation.reminder.ChooseNotifications;
import org.supplierescalation.reminder.NotificationChoice;
import org.supplierescalation.reminder.NotificationChoices;
import org.supplierescalation.reminder.Staff;

/** What you want to be mailed, and where. */
@Controller
class NotificationsController {

  private static final String PAGE = "/notifications";

  private final NotificationChoices choices;
  private final ChooseNotifications choose;
  private final Staff staff;
  private final TransactionTemplate transaction;

  NotificationsController(
      NotificationChoices choices,
      ChooseNotifications choose,
      Staff staff,
      TransactionTemplate transaction) {
    this.choices = choices;
    this.choose = choose;
    this.staff = staff;
    this.transaction = transaction;
  }

  @GetMapping(PAGE)
  String show(Authentication who, Model model) {
    String person = Person.of(who).name();
    return page(choices.of(person), staff.address(person).orElse(""), model);
  }

  /** A box that is not ticked is not sent at all. */
  @PostMapping(PAGE)
  String choose(
      @RequestParam Map<String, String> typed,
      Authentication who,
      Model model,
      RedirectAttributes redirect,
      HttpServletResponse response) {
    NotificationChoice choice =
        new NotificationChoice(
            typed.containsKey("ownTask"),
            typed.containsKey("groupTask"),
            typed.containsKey("standIn"),
            typed.containsKey("digest"));
    String address = typed.getOrDefault("address", "").strip();
    try {
      transaction.executeWithoutResult(
          status -> choose.choose(Person.of(who).name(), choice, address));
      redirect.addFlashAttribute("done", "Uw keuzes zijn bewaard.");
      return "redirect:" + PAGE;
    } catch (Refused refused) {
      response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
      model.addAttribute("refused", refused.getMessage());
      return page(choice, address, model);
    }
  }

  private static String page(NotificationChoice choice, String address, Model model) {
    model.addAttribute("choice", choice);
    model.addAttribute("address", address);
    return "notifications";
  }
}
