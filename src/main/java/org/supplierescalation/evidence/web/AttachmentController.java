package org.supplierescalation.evidence.web;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.supplierescalation.access.Person;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.casefile.CasesInSight;
import org.supplierescalation.casefile.OutOfSight;
import org.supplierescalation.casefile.Refused;
import org.supplierescalation.evidence.AdmitFile;
import org.supplierescalation.evidence.AdmittedFile;
import org.supplierescalation.evidence.TakeAttachment;

/** The attachments of a mail on file. What may not be put on file is not handed out either. */
@Controller
@RequestMapping("/cases/{reference}/documents/{id}/attachments/{number}")
class AttachmentController {

  private final CasesInSight cases;
  private final TakeAttachment takeAttachment;
  private final AdmitFile admitFile;
  private final TransactionTemplate transaction;

  AttachmentController(
      CasesInSight cases,
      TakeAttachment takeAttachment,
      AdmitFile admitFile,
      TransactionTemplate transaction) {
    this.cases = cases;
    this.takeAttachment = takeAttachment;
    this.admitFile = admitFile;
    this.transaction = transaction;
  }

  @GetMapping
  ResponseEntity<byte[]> download(
      @PathVariable String reference,
      @PathVariable String id,
      @PathVariable int number,
      Authentication who) {
    CaseReference known = cases.get(reference, Person.of(who)).reference();
    AdmittedFile file = admitFile.admit(takeAttachment.open(known, uuid(id), number));
    return ResponseEntity.ok()
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment()
                .filename(file.name(), StandardCharsets.UTF_8)
                .build()
                .toString())
        .header("X-Content-Type-Options", "nosniff")
        .contentType(MediaType.APPLICATION_OCTET_STREAM)
        .body(file.content());
  }

  @PostMapping
  String take(
      @PathVariable String reference,
      @PathVariable String id,
      @PathVariable int number,
      Authentication who,
      RedirectAttributes redirect) {
    Person person = Person.of(who);
    CaseReference known = cases.get(reference, person).reference();
    UUID mail = uuid(id);
    try {
      transaction.executeWithoutResult(
          status -> takeAttachment.take(known, mail, number, person.name()));
      redirect.addFlashAttribute("done", "De bijlage staat in het dossier.");
    } catch (Refused refused) {
      redirect.addFlashAttribute("refused", refused.getMessage());
    }
    return "redirect:/cases/%s/documents/%s/view".formatted(known, mail);
  }

  private static UUID uuid(String id) {
    try {
      return UUID.fromString(id);
    } catch (IllegalArgumentException notAnId) {
      throw new OutOfSight();
    }
  }
}
