package org.supplierescalation.overview;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.supplierescalation.casefile.Stage;
import org.supplierescalation.overview.SupplierReport.StageStay;
import org.supplierescalation.overview.SupplierReports.StageLine;

/** How long cases were in each stage: from entering it to entering the next, or to the end. */
final class StageStays {

  private static final String ENTERED = "Fase: ";
  private static final BigDecimal SECONDS_A_DAY = BigDecimal.valueOf(24 * 60 * 60);

  private StageStays() {}

  /** Lines by case and in order. A stage that a case is still in does not count yet. */
  static List<StageStay> of(List<StageLine> lines) {
    Map<Stage, List<Duration>> stays = new EnumMap<>(Stage.class);
    for (int i = 0; i + 1 < lines.size(); i++) {
      StageLine line = lines.get(i);
      StageLine next = lines.get(i + 1);
      if (line.reference().equals(next.reference())) {
        Duration stay = Duration.between(line.at(), next.at());
        entered(line)
            .forEach(stage -> stays.computeIfAbsent(stage, s -> new ArrayList<>()).add(stay));
      }
    }
    return stays.entrySet().stream()
        .map(stay -> new StageStay(stay.getKey(), stay.getValue().size(), days(stay.getValue())))
        .toList();
  }

  private static Stream<Stage> entered(StageLine line) {
    return Stream.of(Stage.values()).filter(s -> line.title().equals(ENTERED + s.dutch()));
  }

  /** Half up to a tenth of a day. */
  private static BigDecimal days(List<Duration> stays) {
    long seconds = stays.stream().mapToLong(Duration::toSeconds).sum();
    return BigDecimal.valueOf(seconds)
        .divide(SECONDS_A_DAY.multiply(BigDecimal.valueOf(stays.size())), 1, RoundingMode.HALF_UP);
  }
}
