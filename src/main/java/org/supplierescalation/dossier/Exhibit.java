package org.supplierescalation.dossier;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.supplierescalation.casefile.CaseDocument;

/**
 * A numbered document of the case ("productie 3").
 *
 * @param number the first is 1
 * @param document the original
 * @param datedOn the day of what it shows; the day it was put on file when nobody said
 * @param described somebody said what it is and of which day; our own letters need no description
 * @param title Dutch, or the name of the file as it came
 * @param source where it comes from, may be empty
 * @param internal a draft that never went out, or a paper for ourselves: not for others
 * @param redacted the copy without what others may not read, or null
 */
public record Exhibit(
    int number,
    CaseDocument document,
    LocalDate datedOn,
    boolean described,
    String title,
    String category,
    String source,
    boolean internal,
    @Nullable CaseDocument redacted) {

  /** As people call it. */
  public String name() {
    return "Productie " + number;
  }
}
