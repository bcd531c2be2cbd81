package org.supplierescalation.reply;

import java.time.LocalDate;
import org.supplierescalation.contract.Language;

/** What the page behind a link has to say. */
public sealed interface LinkPage {

  /**
   * It asks for an answer, and says no more than the mail did.
   *
   * @param text what we confirmed, or empty for a letter that is an attachment
   * @param formValue goes back with the form, and is good for one answer
   */
  record Asking(
      LinkPurpose purpose,
      Language language,
      String subject,
      LocalDate sentOn,
      String text,
      SecretText formValue)
      implements LinkPage {}

  /** There is nothing to answer; the language is Dutch for a link nobody knows. */
  record Shut(LinkState state, Language language) implements LinkPage {}
}
