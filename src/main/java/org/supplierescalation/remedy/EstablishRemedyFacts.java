package org.supplierescalation.remedy;

import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.casefile.EntryKind;
import org.supplierescalation.casefile.Timeline;

/** A lawyer establishes what decides which remedies are open. */
public class EstablishRemedyFacts {

  private final RemedyFactsOnFile onFile;
  private final Timeline timeline;

  public EstablishRemedyFacts(RemedyFactsOnFile onFile, Timeline timeline) {
    this.onFile = onFile;
    this.timeline = timeline;
  }

  public void establish(CaseReference reference, RemedyFacts facts, String by) {
    onFile.add(reference, facts, by);
    timeline.add(
        reference,
        by,
        EntryKind.NOTE,
        "Feiten voor de maatregelen vastgesteld",
        Particulars.of(
            "Getroffen deel",
            facts.affectedShare() == null ? "niet berekend" : facts.affectedShare() + " %",
            "Toelichting",
            facts.explanation()));
  }
}
