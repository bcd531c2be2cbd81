package org.supplierescalation.letter;

import java.util.regex.Pattern;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.casefile.Refused;

/**
 * What a person adds to a formal letter before it is set in type.
 *
 * @param signatory name and function of who signs
 * @param passage a paragraph of our own in the letter, may be empty
 */
public record LetterDraft(
    CaseReference reference,
    LetterKind kind,
    String recipient,
    String signatory,
    String passage,
    String draftedBy) {

  private static final Pattern ADDRESS =
      Pattern.compile("[^\\s@<>,;]+@[^\\s@<>,;]+\\.[^\\s@<>,;]+");

  public LetterDraft {
    if (!ADDRESS.matcher(recipient).matches()) {
      throw new Refused("Vul één e-mailadres in, zoals contract@leverancier.example.");
    }
  }
}
