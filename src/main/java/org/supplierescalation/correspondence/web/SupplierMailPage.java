package org.supplierescalation.correspondence.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.supplierescalation.access.Person;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.contract.ContractOfCase;
import org.supplierescalation.correspondence.AnswerableMail;
import org.supplierescalation.correspondence.SupplierMail;
import org.supplierescalation.correspondence.SupplierMails;
import org.supplierescalation.correspondence.WriteSupplierMail;
import org.supplierescalation.dispatch.Dispatches;
import org.supplierescalation.dispatch.Mail;
import org.supplierescalation.dispatch.MailViews;
import org.supplierescalation.letter.WarnOfWords;
import org.supplierescalation.term.ScreenDates;

/**
 * Fills page {@code supplier-mail}: the form, the mail as it will be sent, and the earlier ones.
 */
@Component
class SupplierMailPage {

  private final SupplierMails mails;
  private final WriteSupplierMail writeMail;
  private final MailViews views;
  private final Dispatches dispatches;
  private final WarnOfWords warnOfWords;
  private final ContractOfCase contracts;
  private final java.time.Clock clock;

  SupplierMailPage(
      SupplierMails mails,
      WriteSupplierMail writeMail,
      MailViews views,
      Dispatches dispatches,
      WarnOfWords warnOfWords,
      ContractOfCase contracts,
      java.time.Clock clock) {
    this.mails = mails;
    this.writeMail = writeMail;
    this.views = views;
    this.dispatches = dispatches;
    this.warnOfWords = warnOfWords;
    this.contracts = contracts;
    this.clock = clock;
  }

  /** One line of the list of mails. */
  record Line(SupplierMail mail, String state) {}

  String empty(
      CaseReference reference,
      Person person,
      Optional<AnswerableMail> answered,
      String answers,
      Model model) {
    Map<String, String> proposed =
        answered
            .map(
                mail ->
                    Map.of(
                        "recipient", mail.sender(),
                        "subject", reply(mail.subject()),
                        "body", mail.offeredText()))
            .orElse(Map.of("subject", "[%s] ".formatted(reference)));
    return page(reference, person, answered, answers, proposed, model);
  }

  String typed(
      CaseReference reference,
      Person person,
      Optional<AnswerableMail> answered,
      String answers,
      Map<String, String> typed,
      String refused,
      HttpServletResponse response,
      Model model) {
    refuse(refused, response, model);
    return page(reference, person, answered, answers, typed, model);
  }

  String preview(SupplierMail mail, Person person, Model model) {
    return changed(mail, person, Map.of(), model);
  }

  String changing(
      SupplierMail mail,
      Person person,
      Map<String, String> typed,
      String refused,
      HttpServletResponse response,
      Model model) {
    refuse(refused, response, model);
    return changed(mail, person, typed, model);
  }

  private String changed(SupplierMail mail, Person person, Map<String, String> typed, Model model) {
    Mail going = mail.asMail();
    model.addAttribute("mail", mail);
    model.addAttribute(
        "shown",
        new ShownMail(
            views.of(going),
            mail.document(),
            warnOfWords.inMail(mail.body()),
            ShownMail.state(going, dispatches)));
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("recipient", mail.recipient());
    fields.put("subject", mail.subject());
    fields.put("body", mail.body());
    fields.put("document", mail.document() == null ? "" : mail.document().toString());
    fields.putAll(typed);
    return page(mail.reference(), person, Optional.empty(), "", fields, model);
  }

  private String page(
      CaseReference reference,
      Person person,
      Optional<AnswerableMail> answered,
      String answers,
      Map<String, String> typed,
      Model model) {
    Map<String, String> recipients = new LinkedHashMap<>();
    answered.ifPresent(mail -> recipients.put(mail.sender(), "Schreef het bericht"));
    writeMail.recipients(reference).forEach(recipients::putIfAbsent);
    String chosen = typed.getOrDefault("recipient", "");
    if (!chosen.isEmpty() && model.containsAttribute("mail")) {
      recipients.putIfAbsent(chosen, "Gekozen");
    }
    model.addAttribute("reference", reference);
    model.addAttribute("answered", answered.orElse(null));
    model.addAttribute("answers", answered.isPresent() ? answers : "");
    model.addAttribute("typed", typed);
    model.addAttribute("recipients", recipients);
    model.addAttribute("papers", writeMail.papers(reference));
    model.addAttribute("mayWrite", person.leadsCases());
    model.addAttribute("lines", lines(reference));
    model.addAttribute("dates", ScreenDates.of(contracts.law(reference), clock));
    return "supplier-mail";
  }

  private List<Line> lines(CaseReference reference) {
    return mails.of(reference).stream()
        .map(
            mail ->
                new Line(
                    mail, mail.isDraft() ? "Concept" : ShownMail.state(mail.asMail(), dispatches)))
        .toList();
  }

  private static void refuse(String refused, HttpServletResponse response, Model model) {
    response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
    model.addAttribute("refused", refused);
  }

  private static String reply(String subject) {
    return subject.regionMatches(true, 0, "re:", 0, 3) ? subject : "Re: " + subject;
  }

  static @Nullable UUID id(String typed) {
    try {
      return UUID.fromString(typed);
    } catch (IllegalArgumentException e) {
      return null;
    }
  }
}
