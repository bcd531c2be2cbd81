package org.supplierescalation.dispute;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.supplierescalation.casefile.CasePanel;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.term.DutchDates;

/** The days on which rights are lost, on the page of the case. */
public class RightsPanel implements CasePanel {

  private final WatchRights watch;

  public RightsPanel(WatchRights watch) {
    this.watch = watch;
  }

  @Override
  public Optional<Panel> of(CaseReference reference) {
    List<RightDate> dates = watch.dates(reference);
    return dates.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Panel(
                "rechten",
                "Rechten bewaken",
                "Wie te lang wacht, verliest rechten. De jurist krijgt op tijd een taak.",
                List.of("Wat", "Uiterlijk", "Waarom", "Stand"),
                dates.stream()
                    .sorted(Comparator.comparing(RightDate::lastDay))
                    .map(date -> row(reference, date))
                    .toList()));
  }

  private List<String> row(CaseReference reference, RightDate date) {
    return List.of(
        date.right().dutch(),
        DutchDates.inWords(date.lastDay()),
        "%s Grond: %s.".formatted(date.why(), date.ground()),
        watch.isSettled(reference, date.right()) ? "geregeld" : "wordt bewaakt");
  }
}
