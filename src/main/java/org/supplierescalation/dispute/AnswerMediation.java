package org.supplierescalation.dispute;

import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.casefile.EntryKind;
import org.supplierescalation.casefile.Refused;
import org.supplierescalation.casefile.Timeline;

/** The supplier answers our proposal, or stays silent. */
public class AnswerMediation {

  private final Mediations mediations;
  private final Timeline timeline;

  public AnswerMediation(Mediations mediations, Timeline timeline) {
    this.mediations = mediations;
    this.timeline = timeline;
  }

  public void answer(CaseReference reference, MediationReply reply, String text, String by) {
    if (reply == MediationReply.SILENCE) {
      throw new Refused(
          "Leg hier alleen een antwoord vast. Stilte legt het programma zelf vast op de laatste dag.");
    }
    mediations.update(mediations.newest(reference).answered(reply));
    timeline.add(
        reference,
        by,
        EntryKind.MAIL_IN,
        "Antwoord op voorstel voor mediation: " + reply.dutch(),
        text);
  }

  /** Nothing came: that is neither consent nor refusal. */
  public void silence(CaseReference reference) {
    mediations.update(mediations.newest(reference).answered(MediationReply.SILENCE));
    timeline.add(
        reference,
        Timeline.SYSTEM,
        EntryKind.TERM,
        "Geen antwoord op voorstel voor mediation",
        "De termijn om te antwoorden is voorbij. Stilte is geen instemming en ook geen weigering.");
  }
}
