package org.supplierescalation.demo;

import org.supplierescalation.casefile.Hindrance;

/** Paying less is forbidden here; first the evidence. */
final class RestoreTestWithoutReport implements SampleStory {

  @Override
  public void tell(SampleSteps steps) {
    Story story =
        steps.reported(
            8,
            SampleContracts.BACKUP,
            "Geen verslag van de hersteltest",
            Hindrance.UNKNOWN,
            steps.breach(
                "De hersteltest van dit half jaar is niet gedaan, of er is geen verslag.",
                10,
                "Wij weten niet of wij gegevens kunnen terughalen."));
    story
        .daysAgo(7, 10)
        .does("contractmanager", "ReadCommitments", SampleForms.commitments("artikel 3.5"))
        .does("contractmanager", "CheckCooperation", SampleForms.cooperation());
  }
}
