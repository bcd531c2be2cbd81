package org.supplierescalation.demo;

import org.supplierescalation.casefile.Hindrance;

/** Only reported; somebody has to look at it. */
final class MessagesThatArriveTooLate implements SampleStory {

  @Override
  public void tell(SampleSteps steps) {
    steps.onlyReported(
        1,
        SampleServiceContracts.LINKS,
        "Berichten komen uren te laat aan",
        Hindrance.HINDERED,
        steps.breach(
            "Uitslagen kwamen vorige week vier keer pas na drie uur binnen.",
            2,
            "Behandelaars bellen het laboratorium."));
  }
}
