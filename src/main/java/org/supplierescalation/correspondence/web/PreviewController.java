package org.supplierescalation.correspondence.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
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
import org.supplierescalation.dispatch.CopiesOfLetter;
import org.supplierescalation.dispatch.Dispatches;
import org.supplierescalation.dispatch.Mail;
import org.supplierescalation.dispatch.MailOfLetter;
import org.supplierescalation.dispatch.MailViews;
import org.supplierescalation.letter.CoverMail;
import org.supplierescalation.letter.CoverMails;
import org.supplierescalation.letter.Letter;
import org.supplierescalation.letter.LetterKind;
import org.supplierescalation.letter.Letters;
import org.supplierescalation.letter.WarnOfWords;
import org.supplierescalation.letter.WordingRisk;
import org.supplierescalation.letter.WordingWarning;
import org.supplierescalation.letter.WriteCoverMail;

/** A letter or mail of the process as the supplier will get it. */
@Controller
class PreviewController {

  private final CasesInSight cases;
  private final Letters letters;
  private final CoverMails covers;
  private final CopiesOfLetter copies;
  private final MailViews views;
  private final Dispatches dispatches;
  private final WarnOfWords warnOfWords;
  private final WriteCoverMail writeCoverMail;
  private final TransactionTemplate transaction;

  PreviewController(
      CasesInSight cases,
      Letters letters,
      CoverMails covers,
      CopiesOfLetter copies,
      MailViews views,
      Dispatches dispatches,
      WarnOfWords warnOfWords,
      WriteCoverMail writeCoverMail,
      TransactionTemplate transaction) {
    this.cases = cases;
    this.letters = letters;
    this.covers = covers;
    this.copies = copies;
    this.views = views;
    this.dispatches = dispatches;
    this.warnOfWords = warnOfWords;
    this.writeCoverMail = writeCoverMail;
    this.transaction = transaction;
  }

  /** The newest of a kind, or one version of it: {@code DEFAULT_NOTICE}, {@code …-2}. */
  @GetMapping("/cases/{reference}/letters/{key}/preview")
  String show(
      @PathVariable String reference, @PathVariable String key, Authentication who, Model model) {
    Person person = Person.of(who);
    Letter letter = letter(cases.get(reference, person).reference(), key);
    return page(letter, person, ownWords(letter), model);
  }

  @PostMapping("/cases/{reference}/letters/{key}/preview")
  String write(
      @PathVariable String reference,
      @PathVariable String key,
      @RequestParam(defaultValue = "") String ownWords,
      Authentication who,
      Model model,
      RedirectAttributes redirect,
      HttpServletResponse response) {
    Person person = Person.of(who);
    Letter letter = letter(cases.get(reference, person).reference(), key);
    try {
      if (!person.leadsCases()) {
        throw new Refused("Alleen de contractmanager, directie of beheer wijzigt deze e-mail.");
      }
      transaction.executeWithoutResult(
          status ->
              writeCoverMail.write(letter.reference(), letter.kind(), ownWords, person.name()));
      redirect.addFlashAttribute("done", "Uw woorden staan in de e-mail.");
      return "redirect:/cases/%s/letters/%s/preview".formatted(letter.reference(), key);
    } catch (Refused refused) {
      response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
      model.addAttribute("refused", refused.getMessage());
      return page(letter, person, ownWords, model);
    }
  }

  private String page(Letter letter, Person person, String ownWords, Model model) {
    Mail mail = MailOfLetter.of(letter, copies.of(letter));
    model.addAttribute("letter", letter);
    model.addAttribute(
        "shown",
        new ShownMail(
            views.of(mail),
            letter.document(),
            warnings(letter),
            ShownMail.state(mail, dispatches)));
    model.addAttribute("ownWords", ownWords);
    model.addAttribute("mayChange", person.leadsCases() && WriteCoverMail.mayChange(letter));
    return "letter-preview";
  }

  private List<WordingWarning> warnings(Letter letter) {
    return (letter.document() == null
            ? warnOfWords.inMail(letter.body())
            : warnOfWords.in(letter.body()))
        .stream()
            // An extension promises a new term on purpose: somebody decided so, with a reason.
            .filter(
                warning ->
                    letter.kind() != LetterKind.TERM_EXTENSION
                        || warning.risk() != WordingRisk.NEW_TERM)
            .toList();
  }

  private String ownWords(Letter letter) {
    return covers.of(letter.id()).map(CoverMail::ownWords).orElse("");
  }

  private Letter letter(CaseReference reference, String key) {
    return letters.of(reference).stream()
        .filter(letter -> letter.kind().toSupplier())
        .filter(letter -> letter.key().equals(key) || letter.kind().name().equals(key))
        .reduce((earlier, later) -> later)
        .orElseThrow(OutOfSight::new);
  }
}
