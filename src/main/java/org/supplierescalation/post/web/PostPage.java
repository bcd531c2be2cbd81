package org.supplierescalation.post.web;

import java.time.Clock;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.supplierescalation.access.Person;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.casefile.CasesInSight;
import org.supplierescalation.casefile.OutOfSight;
import org.supplierescalation.contract.ContractOfCase;
import org.supplierescalation.letter.Letter;
import org.supplierescalation.letter.Letters;
import org.supplierescalation.post.AttemptResult;
import org.supplierescalation.post.MakePrintPackage;
import org.supplierescalation.post.PostedLetters;
import org.supplierescalation.post.ProofKind;
import org.supplierescalation.term.ScreenDates;

/** What the page of a letter on paper shows, and which letter it is. */
@Component
class PostPage {

  static final String PATH = "/cases/{reference}/letters/{kind}/post";

  private final CasesInSight cases;
  private final Letters letters;
  private final PostedLetters posted;
  private final MakePrintPackage printPackage;
  private final ContractOfCase contracts;
  private final Clock clock;

  PostPage(
      CasesInSight cases,
      Letters letters,
      PostedLetters posted,
      MakePrintPackage printPackage,
      ContractOfCase contracts,
      Clock clock) {
    this.cases = cases;
    this.letters = letters;
    this.posted = posted;
    this.printPackage = printPackage;
    this.contracts = contracts;
    this.clock = clock;
  }

  String show(Letter letter, Person person, Model model) {
    model.addAttribute("letter", letter);
    model.addAttribute("attempts", posted.of(letter));
    model.addAttribute("annexes", printPackage.possibleAnnexes(letter));
    model.addAttribute("results", AttemptResult.values());
    model.addAttribute("proofs", ProofKind.values());
    model.addAttribute("law", contracts.law(letter.reference()));
    model.addAttribute("mayRecord", person.leadsCases());
    model.addAttribute("mayJudge", person.reviewsLetters());
    model.addAttribute("dates", ScreenDates.of(contracts.law(letter.reference()), clock));
    return "post";
  }

  /** The newest letter of the kind, for who may see the case. */
  Letter letter(String reference, String kind, Authentication who) {
    CaseReference found = cases.get(reference, Person.of(who)).reference();
    return letters.of(found).stream()
        .filter(letter -> letter.kind().name().equals(kind) && letter.document() != null)
        .filter(letter -> letter.kind().formal())
        .reduce((earlier, later) -> later)
        .orElseThrow(OutOfSight::new);
  }
}
