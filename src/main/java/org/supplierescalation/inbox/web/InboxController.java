package org.supplierescalation.inbox.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
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

/** The holding pen: mail that nobody could bring to its case for sure. */
@Controller
class InboxController {

  private final InboxPage page;
  private final InboxActs acts;
  private final TransactionTemplate transaction;

  InboxController(InboxPage page, InboxActs acts, TransactionTemplate transaction) {
    this.page = page;
    this.acts = acts;
    this.transaction = transaction;
  }

  @GetMapping("/inbox")
  String list(Authentication who, Model model) {
    sorter(who);
    page.addList(model);
    return "inbox";
  }

  @GetMapping("/inbox/{id}")
  String mail(@PathVariable String id, Authentication who, Model model) {
    sorter(who);
    page.addMail(number(id), Map.of(), model);
    return "inbox-mail";
  }

  @PostMapping("/inbox/{id}/{act}")
  String act(
      @PathVariable String id,
      @PathVariable String act,
      @RequestParam Map<String, String> typed,
      Authentication who,
      Model model,
      RedirectAttributes redirect,
      HttpServletResponse response) {
    Person person = sorter(who);
    long mail = number(id);
    page.refuseWhatIsNotInThePen(mail);
    try {
      String done = transaction.execute(status -> acts.act(act, mail, typed, person.name()));
      redirect.addFlashAttribute("done", done);
      return "redirect:/inbox";
    } catch (Refused refused) {
      response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
      model.addAttribute("refused", refused.getMessage());
      page.addMail(mail, typed, model);
      return "inbox-mail";
    }
  }

  /** To everybody else this page does not exist. */
  private static Person sorter(Authentication who) {
    Person person = Person.of(who);
    if (!person.sortsMail()) {
      throw new OutOfSight();
    }
    return person;
  }

  private static long number(String id) {
    if (!id.matches("\\d{1,18}")) {
      throw new OutOfSight();
    }
    return Long.parseLong(id);
  }
}
