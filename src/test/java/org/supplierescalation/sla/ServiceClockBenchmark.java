package org.supplierescalation.sla;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.supplierescalation.casefile.Priority;

/**
 * How long it takes to measure many incidents, and how that compares with plain subtraction of
 * moments (the floor). Run by hand, not a test: timings differ from machine to machine.
 */
final class ServiceClockBenchmark {

  private static final Norm NORM =
      new Norm("SLA 4.2", Priority.P1, Duration.ofMinutes(30), Duration.ofHours(4));

  private ServiceClockBenchmark() {}

  public static void main(String[] arguments) {
    ServiceClock clock =
        new ServiceClock(Windows.WITH_LUNCH.hours(), Instant.parse("2028-12-01T00:00:00Z"));
    run(clock, incidents(100_000));
    System.out.println("incidents | measured in ms | plain subtraction in ms | ratio");
    for (int count : new int[] {250_000, 500_000, 1_000_000}) {
      List<Incident> incidents = incidents(count);
      long began = System.nanoTime();
      long late = run(clock, incidents);
      long measured = System.nanoTime() - began;
      began = System.nanoTime();
      long floor = plain(incidents);
      long subtracted = System.nanoTime() - began;
      System.out.printf(
          "%,d | %,d | %,d | %.1f (%d late, %d without a calendar)%n",
          count,
          measured / 1_000_000,
          subtracted / 1_000_000,
          (double) measured / subtracted,
          late,
          floor);
    }
  }

  private static long run(ServiceClock clock, List<Incident> incidents) {
    return incidents.stream()
        .filter(
            incident ->
                clock.response(incident, NORM).standing() == Standing.MISSED
                    | clock.resolution(incident, NORM).standing() == Standing.MISSED)
        .count();
  }

  private static long plain(List<Incident> incidents) {
    return incidents.stream()
        .filter(
            incident ->
                Duration.between(incident.openedAt(), incident.respondedAt())
                            .compareTo(NORM.response())
                        > 0
                    | Duration.between(incident.openedAt(), incident.restoredAt())
                            .compareTo(NORM.resolution())
                        > 0)
        .count();
  }

  private static List<Incident> incidents(int count) {
    Random random = new Random(1);
    List<Incident> incidents = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      Instant opened =
          Instant.parse("2026-02-01T00:00:00Z").plusSeconds(random.nextInt(60_000_000));
      Instant restored = opened.plusSeconds(random.nextInt(500_000));
      List<Pause> pauses =
          i % 4 == 0
              ? List.of(
                  new Pause(opened.plusSeconds(600), opened.plusSeconds(6000), WaitedFor.US, ""))
              : List.of();
      incidents.add(
          new Incident(
              "T-" + i,
              "Roosters",
              Priority.P2,
              Priority.P1,
              opened,
              opened.plusSeconds(random.nextInt(10_000)),
              restored,
              pauses));
    }
    return incidents;
  }
}
