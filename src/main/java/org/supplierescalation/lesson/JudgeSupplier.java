package org.supplierescalation.lesson;

import java.util.List;
import org.supplierescalation.lesson.SupplierStanding.Part;

/**
 * Weighs what a supplier did. Whether it keeps a last term weighs most, because that is what a case
 * is about; tickets weigh less, since there are many and they differ in size.
 */
public final class JudgeSupplier {

  private static final int TERMS = 40;
  private static final int TICKETS = 35;
  private static final int CASES = 25;

  private JudgeSupplier() {}

  public static SupplierStanding by(SupplierTrack track) {
    return new SupplierStanding(
        List.of(
            new Part(
                "Laatste termijnen gehaald",
                track.termsKept(),
                track.termsKept() + track.termsMissed(),
                TERMS,
                "Van de termijnen in ingebrekestellingen die voorbij zijn."),
            new Part(
                "Meldingen op tijd",
                track.inTime(),
                track.inTime() + track.late(),
                TICKETS,
                "Gemeten met de serviceklok, van de laatste twaalf maanden."),
            new Part(
                "Dossiers hersteld",
                track.cured(),
                track.cured() + track.notCured(),
                CASES,
                "Van de gesloten dossiers; ingetrokken dossiers en wat buiten het contract viel, tellen niet mee.")));
  }
}
