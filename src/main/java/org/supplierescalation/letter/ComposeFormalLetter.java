package org.supplierescalation.letter;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.contract.ContractOfCase;

/** Sets the newest draft of a formal letter in type, with the facts of the case. */
public class ComposeFormalLetter {

  private final LetterDrafts drafts;
  private final Map<LetterKind, LetterFactsOf> kinds;
  private final CaseLetterFacts caseFacts;
  private final ContractOfCase contracts;
  private final ComposeLetter composeLetter;
  private final LetterLanguage languages;
  private final CheckLetter checkLetter;

  public ComposeFormalLetter(
      LetterDrafts drafts,
      List<LetterFactsOf> kinds,
      CaseLetterFacts caseFacts,
      ContractOfCase contracts,
      ComposeLetter composeLetter,
      LetterLanguage languages,
      CheckLetter checkLetter) {
    this.drafts = drafts;
    this.kinds = kinds.stream().collect(Collectors.toMap(LetterFactsOf::kind, Function.identity()));
    this.caseFacts = caseFacts;
    this.contracts = contracts;
    this.composeLetter = composeLetter;
    this.languages = languages;
    this.checkLetter = checkLetter;
  }

  public Letter compose(CaseReference reference, LetterKind kind) {
    LetterDraft draft =
        drafts
            .latest(reference, kind)
            .orElseThrow(() -> new IllegalStateException(reference + " has no draft of " + kind));
    LetterFactsOf own = kinds.get(kind);
    if (own == null) {
      throw new IllegalStateException("no feature knows the facts of " + kind);
    }
    Map<String, Object> facts = caseFacts.of(reference, draft.signatory(), draft.passage());
    facts.putAll(own.facts(reference));
    Letter letter =
        composeLetter.withPdf(
            reference,
            kind,
            contracts.law(reference),
            draft.recipient(),
            facts,
            draft.draftedBy(),
            draft.language());
    String language = languages.of(reference, kind, draft.language()).warning();
    checkLetter.keep(letter, LetterChecklist.of(own.items(), facts, language));
    return letter;
  }
}
