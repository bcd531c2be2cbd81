package org.supplierescalation.correspondence.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
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
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.casefile.CasesInSight;
import org.supplierescalation.casefile.OutOfSight;
import org.supplierescalation.casefile.Refused;
import org.supplierescalation.correspondence.AnswerableMail;
import org.supplierescalation.correspondence.AnswerableMails;
import org.supplierescalation.correspondence.SendSupplierMail;
import org.supplierescalation.correspondence.SupplierMail;
import org.supplierescalation.correspondence.SupplierMails;
import org.supplierescalation.correspondence.WriteSupplierMail;

/** A mail to the supplier, written by hand: draft, read as it will be sent, let go. */
@Controller
class SupplierMailController {

  private final CasesInSight cases;
  private final SupplierMails mails;
  private final WriteSupplierMail writeMail;
  private final SendSupplierMail sendMail;
  private final ObjectProvider<AnswerableMails> answerable;
  private final SupplierMailPage page;
  private final TransactionTemplate transaction;

  SupplierMailController(
      CasesInSight cases,
      SupplierMails mails,
      WriteSupplierMail writeMail,
      SendSupplierMail sendMail,
      ObjectProvider<AnswerableMails> answerable,
      SupplierMailPage page,
      TransactionTemplate transaction) {
    this.cases = cases;
    this.mails = mails;
    this.writeMail = writeMail;
    this.sendMail = sendMail;
    this.answerable = answerable;
    this.page = page;
    this.transaction = transaction;
  }

  /**
   * @param answers number in the inbox of the mail that is answered, or empty
   */
  @GetMapping("/cases/{reference}/mails")
  String start(
      @PathVariable String reference,
      @RequestParam(defaultValue = "") String answers,
      Authentication who,
      Model model) {
    Person person = Person.of(who);
    CaseReference found = cases.get(reference, person).reference();
    return page.empty(found, person, answered(found, answers), answers, model);
  }

  @PostMapping("/cases/{reference}/mails")
  String write(
      @PathVariable String reference,
      @RequestParam Map<String, String> typed,
      Authentication who,
      Model model,
      RedirectAttributes redirect,
      HttpServletResponse response) {
    Person person = Person.of(who);
    CaseReference found = cases.get(reference, person).reference();
    String answers = typed.getOrDefault("answers", "");
    Optional<AnswerableMail> answered = answered(found, answers);
    return done(
        person,
        () ->
            transaction.execute(
                status ->
                    writeMail.write(found, typed(typed, answered.orElse(null)), person.name())),
        "Het concept is bewaard. Lees het hieronder zoals het wordt verstuurd.",
        redirect,
        refused -> page.typed(found, person, answered, answers, typed, refused, response, model));
  }

  @GetMapping("/cases/{reference}/mails/{id}")
  String show(
      @PathVariable String reference, @PathVariable String id, Authentication who, Model model) {
    Person person = Person.of(who);
    return page.preview(mail(reference, id, person), person, model);
  }

  @PostMapping("/cases/{reference}/mails/{id}")
  String change(
      @PathVariable String reference,
      @PathVariable String id,
      @RequestParam Map<String, String> typed,
      Authentication who,
      Model model,
      RedirectAttributes redirect,
      HttpServletResponse response) {
    Person person = Person.of(who);
    SupplierMail before = mail(reference, id, person);
    return done(
        person,
        () ->
            transaction.execute(
                status -> writeMail.change(before, typed(typed, null), person.name())),
        "De wijziging is bewaard.",
        redirect,
        refused -> page.changing(before, person, typed, refused, response, model));
  }

  /** No transaction around it: what left the building does not come back with a rollback. */
  @PostMapping("/cases/{reference}/mails/{id}/send")
  String send(
      @PathVariable String reference,
      @PathVariable String id,
      Authentication who,
      Model model,
      RedirectAttributes redirect,
      HttpServletResponse response) {
    Person person = Person.of(who);
    SupplierMail mail = mail(reference, id, person);
    return done(
        person,
        () -> {
          sendMail.send(mail, person.name());
          return mail;
        },
        "De e-mail is verstuurd.",
        redirect,
        refused ->
            page.changing(mail(reference, id, person), person, Map.of(), refused, response, model));
  }

  private interface Again {
    String with(String refused);
  }

  private String done(
      Person person,
      Supplier<@Nullable SupplierMail> act,
      String words,
      RedirectAttributes redirect,
      Again again) {
    try {
      if (!person.leadsCases()) {
        throw new Refused("Alleen de contractmanager, directie of beheer mailt de leverancier.");
      }
      SupplierMail mail = act.get();
      if (mail == null) {
        throw new IllegalStateException("nothing was written");
      }
      redirect.addFlashAttribute("done", words);
      return "redirect:/cases/%s/mails/%s".formatted(mail.reference(), mail.id());
    } catch (Refused refused) {
      return again.with(String.valueOf(refused.getMessage()));
    }
  }

  private Optional<AnswerableMail> answered(CaseReference reference, String typed) {
    AnswerableMails known = answerable.getIfAvailable();
    return known == null || !typed.matches("\\d{1,18}")
        ? Optional.empty()
        : known.find(reference, Long.parseLong(typed));
  }

  private SupplierMail mail(String reference, String id, Person person) {
    CaseReference found = cases.get(reference, person).reference();
    return Optional.ofNullable(SupplierMailPage.id(id))
        .flatMap(known -> mails.find(found, known))
        .orElseThrow(OutOfSight::new);
  }

  private static WriteSupplierMail.Typed typed(
      Map<String, String> form, @Nullable AnswerableMail answered) {
    UUID document = SupplierMailPage.id(form.getOrDefault("document", ""));
    return new WriteSupplierMail.Typed(
        form.getOrDefault("recipient", ""),
        form.getOrDefault("subject", ""),
        form.getOrDefault("body", ""),
        document,
        answered);
  }
}
