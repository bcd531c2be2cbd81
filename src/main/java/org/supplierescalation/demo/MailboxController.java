package org.supplierescalation.demo;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.casefile.Refused;

/** The other side of the demo: what everybody outside received, and answering in their place. */
@Controller
@Profile("demo")
class MailboxController {

  private final DemoMail mail;
  private final AnswerAsSupplier answerAsSupplier;

  MailboxController(DemoMail mail, AnswerAsSupplier answerAsSupplier) {
    this.mail = mail;
    this.answerAsSupplier = answerAsSupplier;
  }

  @GetMapping("/demo/mailbox")
  String show(Model model) {
    model.addAttribute("mailboxes", MailInBox.byRecipient(mail.received()));
    model.addAttribute("answers", AnswerKind.values());
    model.addAttribute("unplugged", mail.isUnplugged());
    return "demo-mailbox";
  }

  /** The mail server disappears, or is back: what waits must leave once. */
  @PostMapping("/demo/mailbox/plug")
  String plug(@RequestParam(defaultValue = "") String out, RedirectAttributes redirect) {
    mail.unplug("ja".equals(out));
    redirect.addFlashAttribute(
        "done",
        mail.isUnplugged()
            ? "De stekker is eruit. Brieven wachten, en gaan weg zodra hij er weer in zit."
            : "De stekker zit er weer in. Wat wachtte, vertrekt binnen enkele minuten.");
    return "redirect:/demo/mailbox";
  }

  @GetMapping("/demo/mailbox/{key}/attachments/{number}")
  ResponseEntity<byte[]> attachment(@PathVariable String key, @PathVariable String number) {
    List<DemoMail.Attachment> attachments = find(key).mail().attachments();
    int index = number.matches("\\d{1,3}") ? Integer.parseInt(number) : attachments.size();
    if (index >= attachments.size()) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
    DemoMail.Attachment file = attachments.get(index);
    boolean pdf = file.name().endsWith(".pdf");
    ContentDisposition.Builder how =
        pdf ? ContentDisposition.inline() : ContentDisposition.attachment();
    return ResponseEntity.ok()
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            how.filename(file.name().replaceAll("[^\\p{L}\\p{N} ._-]", "_")).build().toString())
        .header("X-Content-Type-Options", "nosniff")
        .contentType(pdf ? MediaType.APPLICATION_PDF : MediaType.APPLICATION_OCTET_STREAM)
        .body(file.bytes());
  }

  @PostMapping("/demo/mailbox/{key}/reply")
  String reply(
      @PathVariable String key,
      @RequestParam(defaultValue = "ANSWER") String how,
      @RequestParam(defaultValue = "") String text,
      Model model,
      RedirectAttributes redirect,
      HttpServletResponse response) {
    MailInBox answered = find(key);
    try {
      CaseReference reference = reference(answered);
      AnswerKind kind = AnswerKind.named(how);
      answerAsSupplier.answer(answered, kind, text.replace("\r\n", "\n").strip());
      redirect.addFlashAttribute("done", kind.told(reference));
      return "redirect:/demo/mailbox";
    } catch (Refused refused) {
      response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
      model.addAttribute("refused", refused.getMessage());
      model.addAttribute("refusedKey", key);
      model.addAttribute("typedText", text);
      return show(model);
    }
  }

  private MailInBox find(String key) {
    return mail.received().stream()
        .map(MailInBox::new)
        .filter(found -> found.key().equals(key))
        .findFirst()
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }

  private static CaseReference reference(MailInBox answered) {
    @Nullable String reference = answered.mail().escalationCase();
    if (reference == null) {
      throw new Refused("Deze mail hoort niet bij een dossier; er is niets om op te antwoorden.");
    }
    return new CaseReference(reference);
  }
}
