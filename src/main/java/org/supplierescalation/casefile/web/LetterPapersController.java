package org.supplierescalation.casefile.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
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
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.supplierescalation.access.Person;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.casefile.CasesInSight;
import org.supplierescalation.casefile.EscalationCase;
import org.supplierescalation.casefile.OutOfSight;
import org.supplierescalation.casefile.Refused;
import org.supplierescalation.letter.EditLetter;
import org.supplierescalation.letter.Letter;
import org.supplierescalation.letter.LetterDocx;
import org.supplierescalation.letter.LetterKind;
import org.supplierescalation.letter.Letters;

/** Drafts of letters for the word processor of a lawyer, and what comes back of them. */
@Controller
class LetterPapersController {

  private static final MediaType DOCX =
      MediaType.parseMediaType(
          "application/vnd.openxmlformats-officedocument.wordprocessingml.document");

  private final CasesInSight cases;
  private final CasePage page;
  private final Letters letters;
  private final LetterDocx docx;
  private final EditLetter editLetter;
  private final TransactionTemplate transaction;

  LetterPapersController(
      CasesInSight cases,
      CasePage page,
      Letters letters,
      LetterDocx docx,
      EditLetter editLetter,
      TransactionTemplate transaction) {
    this.cases = cases;
    this.page = page;
    this.letters = letters;
    this.docx = docx;
    this.editLetter = editLetter;
    this.transaction = transaction;
  }

  /** The newest version of a letter, also when the link is older than that version. */
  @GetMapping("/cases/{reference}/letters/{kind}.docx")
  ResponseEntity<byte[]> download(
      @PathVariable String reference, @PathVariable String kind, Authentication who) {
    CaseReference found = cases.get(reference, Person.of(who)).reference();
    Letter letter = newest(found, kind);
    String text = letters.page(letter.id()).orElseThrow(OutOfSight::new);
    String name = letter.kind().fileName(found, letter.round()).replace(".pdf", ".docx");
    return ResponseEntity.ok()
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment().filename(name).build().toString())
        .header("X-Content-Type-Options", "nosniff")
        .contentType(DOCX)
        .body(docx.write(text));
  }

  /** The newest version of a letter as PDF. */
  @GetMapping("/cases/{reference}/letters/{kind}.pdf")
  String newestPdf(@PathVariable String reference, @PathVariable String kind, Authentication who) {
    CaseReference found = cases.get(reference, Person.of(who)).reference();
    return "redirect:/cases/%s/documents/%s".formatted(found, newest(found, kind).document());
  }

  @PostMapping("/cases/{reference}/letters/{kind}")
  String upload(
      @PathVariable String reference,
      @PathVariable String kind,
      @RequestParam(required = false) @Nullable MultipartFile text,
      @RequestParam(required = false) @Nullable List<String> confirmed,
      Authentication who,
      Model model,
      RedirectAttributes redirect,
      HttpServletResponse response)
      throws IOException {
    Person person = Person.of(who);
    EscalationCase escalation = cases.get(reference, person);
    if (!person.reviewsLetters()) {
      throw new ResponseStatusException(HttpStatus.FORBIDDEN);
    }
    byte[] bytes = text == null ? new byte[0] : text.getBytes();
    LetterKind which = newest(escalation.reference(), kind).kind();
    try {
      transaction.executeWithoutResult(
          status ->
              editLetter.edit(
                  escalation.reference(),
                  which,
                  bytes,
                  confirmed == null ? Set.of() : Set.copyOf(confirmed),
                  person.name()));
      redirect.addFlashAttribute("done", "Uw tekst is opgemaakt. Een collega toetst hem.");
      return "redirect:/cases/" + escalation.reference();
    } catch (Refused refused) {
      response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
      model.addAttribute("refused", refused.getMessage());
      return page.show(escalation, person, false, Map.of(), model);
    }
  }

  private Letter newest(CaseReference reference, String kind) {
    return letters.of(reference).stream()
        .filter(letter -> letter.kind().name().equals(kind) && letter.document() != null)
        .reduce((earlier, later) -> later)
        .orElseThrow(OutOfSight::new);
  }
}
