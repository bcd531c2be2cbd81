package org.supplierescalation.process;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.casefile.Timeline;
import org.supplierescalation.contract.ContractOfCase;
import org.supplierescalation.contract.Language;
import org.supplierescalation.dispatch.CopiesOfLetter;
import org.supplierescalation.letter.CheckLetter;
import org.supplierescalation.letter.Letter;
import org.supplierescalation.letter.LetterCheck;
import org.supplierescalation.letter.LetterDraft;
import org.supplierescalation.letter.LetterDrafts;
import org.supplierescalation.letter.LetterKind;
import org.supplierescalation.letter.LetterLanguage;
import org.supplierescalation.letter.Letters;

/** What the drafter, the reviewer and the signatory of a formal letter see. */
@Component
class FormalLetterFacts implements Facts {

  private static final int SHOWN_CHARACTERS = 3000;

  private final Letters letters;
  private final LetterDrafts drafts;
  private final ContractOfCase contracts;
  private final Timeline timeline;
  private final BaseUrl baseUrl;
  private final LetterLanguage languages;
  private final CheckLetter checkLetter;
  private final CopiesOfLetter copiesOfLetter;

  FormalLetterFacts(
      Letters letters,
      LetterDrafts drafts,
      ContractOfCase contracts,
      Timeline timeline,
      BaseUrl baseUrl,
      LetterLanguage languages,
      CheckLetter checkLetter,
      CopiesOfLetter copiesOfLetter) {
    this.letters = letters;
    this.drafts = drafts;
    this.contracts = contracts;
    this.timeline = timeline;
    this.baseUrl = baseUrl;
    this.languages = languages;
    this.checkLetter = checkLetter;
    this.copiesOfLetter = copiesOfLetter;
  }

  @Override
  public Set<String> tasks() {
    return Set.of("UserTask_ComposeLetter", "UserTask_ReviewLetter", "UserTask_SignLetter");
  }

  @Override
  public Map<String, Object> shown(CaseReference reference, DelegateTask task) {
    LetterKind kind = LetterInProcess.of(task);
    Optional<Letter> letter = letters.latest(reference, kind);
    Map<String, Object> facts = new HashMap<>();
    facts.put("letterName", kind.dutch());
    facts.put(
        "sentBackRemark",
        letter.filter(l -> l.signedBy() == null).map(l -> sentBack(reference, kind)).orElse(""));
    List<LetterCheck> checks = checkLetter.of(reference, kind);
    facts.put("checks", checks.stream().map(FormalLetterFacts::row).toList());
    facts.put("hasWarnings", checks.stream().anyMatch(LetterCheck::warns));
    facts.put("languageNote", languages.of(reference, kind, null).warning());
    letter.ifPresent(l -> facts.putAll(composed(l)));
    return facts;
  }

  @Override
  public Map<String, Object> proposed(CaseReference reference, DelegateTask task) {
    if (!task.getTaskDefinitionKey().equals("UserTask_ComposeLetter")) {
      return Map.of();
    }
    return drafts
        .latest(reference, LetterInProcess.of(task))
        .map(draft -> again(reference, draft))
        .orElseGet(
            () ->
                Map.of(
                    "recipient", contracts.get(reference).supplier().noticeEmail(),
                    "language", languages.ofSupplier(reference).name()));
  }

  private Map<String, Object> again(CaseReference reference, LetterDraft draft) {
    Language language =
        draft.language() == null ? languages.ofSupplier(reference) : draft.language();
    return Map.of(
        "recipient", draft.recipient(),
        "signatory", draft.signatory(),
        "passage", draft.passage(),
        "language", language.name());
  }

  private static Map<String, Object> row(LetterCheck check) {
    return Map.of(
        "item", check.item(),
        "stand", check.stand().dutch(),
        "blocks", check.blocks() ? "Ja" : "Nee",
        "advice", check.advice());
  }

  private Map<String, Object> composed(Letter letter) {
    String mail = letter.body();
    return Map.ofEntries(
        Map.entry("letterSubject", letter.subject()),
        Map.entry("letterMail", mail.substring(0, Math.min(mail.length(), SHOWN_CHARACTERS))),
        Map.entry("letterRecipient", letter.recipient()),
        Map.entry("letterCopies", CopiesInWords.of(copiesOfLetter.of(letter))),
        Map.entry("letterDraftedBy", letter.draftedBy()),
        Map.entry(
            "letterReviewedBy", letter.reviewedBy() == null ? "nog niemand" : letter.reviewedBy()),
        Map.entry("letterLink", page(letter, ".pdf")),
        Map.entry("docxLink", page(letter, ".docx")),
        Map.entry("previewLink", page(letter, "/preview")),
        Map.entry("signLink", page(letter, "/sign")),
        Map.entry("letterLanguage", letter.language().dutch()));
  }

  private String page(Letter letter, String which) {
    return baseUrl.of("/cases/%s/letters/%s%s".formatted(letter.reference(), letter.kind(), which));
  }

  private String sentBack(CaseReference reference, LetterKind kind) {
    return timeline.of(reference).stream()
        .filter(
            line -> line.title().contains(kind.dutch()) && line.title().endsWith(": teruggestuurd"))
        .reduce((earlier, later) -> later)
        .map(line -> "Teruggestuurd door %s: %s".formatted(line.by(), line.text()))
        .orElse("");
  }
}
