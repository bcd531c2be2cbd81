package org.supplierescalation.letter;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.casefile.Refused;
import org.supplierescalation.contract.Language;

/**
 * What a person adds to a formal letter before it is set in type.
 *
 * @param signatory name and function of who signs
 * @param passage a paragraph of our own in the letter, may be empty
 * @param language what the drafter chose, or null for the language of the supplier
 */
public record LetterDraft(
    CaseReference reference,
    LetterKind kind,
    String recipient,
    String signatory,
    String passage,
    String draftedBy,
    @Nullable Language language) {

  private static final Pattern ADDRESS =
      Pattern.compile("[^\\s@<>,;]+@[^\\s@<>,;]+\\.[^\\s@<>,;]+");

  /** A draft in the language of the supplier. */
  public LetterDraft(
      CaseReference reference,
      LetterKind kind,
      String recipient,
      String signatory,
      String passage,
      String draftedBy) {
    this(reference, kind, recipient, signatory, passage, draftedBy, null);
  }

  public LetterDraft {
    if (!ADDRESS.matcher(recipient).matches()) {
      throw new Refused("Vul één e-mailadres in, zoals contract@leverancier.example.");
    }
  }
}
