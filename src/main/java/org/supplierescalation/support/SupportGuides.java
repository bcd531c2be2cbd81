package org.supplierescalation.support;

import java.util.List;
import java.util.Optional;

/** The guides, one for each contract. */
public interface SupportGuides {

  Optional<SupportGuide> find(String contract);

  /** Those that everybody may read, by service. */
  List<SupportGuide> published();

  /**
   * Writes it down as the next version.
   *
   * @throws org.supplierescalation.casefile.Refused when somebody else did since this version
   */
  void put(SupportGuide guide, String by);
}
