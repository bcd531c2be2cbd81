package org.supplierescalation.letter;

import org.jspecify.annotations.Nullable;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.contract.Contract;
import org.supplierescalation.contract.ContractOfCase;
import org.supplierescalation.contract.Language;

/**
 * In which language a letter is set: that of the supplier, unless a person chose another with the
 * draft; Dutch when there is no text in it yet, and then a person is told.
 */
public class LetterLanguage {

  private final LetterWriter writer;
  private final ContractOfCase contracts;

  public LetterLanguage(LetterWriter writer, ContractOfCase contracts) {
    this.writer = writer;
    this.contracts = contracts;
  }

  /**
   * @param warning what the drafter must know of the language, in Dutch; empty when there is
   *     nothing
   */
  public record Chosen(Language language, String warning) {}

  /** The language of the supplier; Dutch as long as the contract is not known. */
  public Language ofSupplier(CaseReference reference) {
    return contracts
        .find(reference)
        .map(Contract::supplier)
        .map(supplier -> supplier.language())
        .orElse(Language.NL);
  }

  /**
   * @param wanted what a person chose, or null for the language of the supplier
   */
  public Chosen of(CaseReference reference, LetterKind kind, @Nullable Language wanted) {
    Language language = wanted == null ? ofSupplier(reference) : wanted;
    if (language == Language.NL || !kind.toSupplier()) {
      return new Chosen(Language.NL, "");
    }
    if (!writer.speaks(kind, language)) {
      return new Chosen(
          Language.NL,
          "Let op: van “%s” bestaat nog geen tekst in het %s. De brief is daarom in het Nederlands. Leg de leverancier zo nodig een vertaling voor."
              .formatted(kind.dutch(), language.dutch()));
    }
    return new Chosen(
        language,
        "Deze brief is in het %s. Wat u zelf typt en wat in het dossier is getypt, blijft zoals het is getypt."
            .formatted(language.dutch()));
  }
}
