package org.supplierescalation.dossier;

import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.casefile.EntryKind;
import org.supplierescalation.casefile.Timeline;

/** Somebody takes the dossier out of the program: that is on the timeline before it leaves. */
public class TakeDossier {

  private final AssembleDossier assemble;
  private final Timeline timeline;

  public TakeDossier(AssembleDossier assemble, Timeline timeline) {
    this.assemble = assemble;
    this.timeline = timeline;
  }

  public Dossier take(CaseReference reference, Audience audience, DossierForm form, String by) {
    int pieces = assemble.assemble(reference, audience, by).included().size();
    timeline.add(
        reference,
        by,
        EntryKind.NOTE,
        "Dossier opgehaald: %s, %s, %s"
            .formatted(
                form.dutch(), pieces == 1 ? "1 stuk" : pieces + " stukken", audience.inShort()),
        audience.dutch());
    return assemble.assemble(reference, audience, by);
  }
}
