package org.supplierescalation.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.supplierescalation.casefile.OutOfSight;
import org.supplierescalation.casefile.Refused;

class ArrangeReplacementTest {

  /** Half past midnight in Amsterdam on 10 July; still the ninth in UTC. */
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-07-09T22:30:00Z"), ZoneOffset.UTC);

  private static final Map<String, Set<String>> GROUPS =
      Map.of(
          "anna", Set.of("jurist"),
          "bram", Set.of("jurist", "finance"),
          "cees", Set.of("jurist"),
          "dora", Set.of("finance"));

  private final Replacements replacements = new ReplacementsInMemory();
  private final ArrangeReplacement arrange =
      new ArrangeReplacement(replacements, new Known(), CLOCK);
  private final EndReplacement end = new EndReplacement(replacements, CLOCK);

  @ParameterizedTest(name = "{0} to {1}: {2}")
  @CsvSource({
    "2026-07-10, 2026-07-10, ''",
    "2026-07-10, 2027-07-10, ''",
    "2026-07-09, 2026-07-20, verleden",
    "2026-07-12, 2026-07-11, voor de eerste dag",
    "2026-07-10, 2027-07-11, hoogstens een jaar",
  })
  void theDaysAreTodayOrLaterAndInOrder(LocalDate first, LocalDate last, String refusal) {
    check(() -> arrange.arrange("anna", "bram", first, last, "", "anna", false), refusal);
  }

  @ParameterizedTest(name = "{0} by {1}, set by {2}, administrator {3}, because {4}: {5}")
  @CsvSource({
    "anna, bram, anna, false, '', ''",
    "anna, anna, anna, false, '', vervangt zichzelf",
    "anna, dora, anna, false, '', in geen enkele groep",
    "anna, niemand, anna, false, '', kennen niemand",
    "niemand, anna, beheer, true, ziek, kennen niemand",
    "anna, bram, cees, false, ziek, Alleen beheer",
    "anna, bram, beheer, true, '', waarom",
    "anna, bram, beheer, true, ziek, ''",
  })
  void whoStandsInSharesAGroup(
      String absent, String substitute, String by, boolean forOthers, String why, String refusal) {
    LocalDate day = LocalDate.parse("2026-07-20");
    check(() -> arrange.arrange(absent, substitute, day, day, why, by, forOthers), refusal);
  }

  @ParameterizedTest(name = "{0} to {1}: {2}")
  @CsvSource({
    "2026-07-20, 2026-07-20, al een vervanging",
    "2026-07-15, 2026-07-30, al een vervanging",
    "2026-07-15, 2026-07-19, ''",
    "2026-07-26, 2026-07-30, ''",
    "2026-07-25, 2026-07-30, al een vervanging",
  })
  void thereIsOneReplacementAtATime(LocalDate first, LocalDate last, String refusal) {
    own("anna", "bram", "2026-07-20", "2026-07-25");

    check(() -> arrange.arrange("anna", "cees", first, last, "", "anna", false), refusal);
  }

  @ParameterizedTest(name = "{0} to {1}: {2}")
  @CsvSource({
    "2026-07-22, 2026-07-24, bij dezelfde persoon uit",
    "2026-07-25, 2026-08-10, bij dezelfde persoon uit",
    "2026-07-26, 2026-08-10, ''",
    "2026-07-20, 2026-07-21, ''",
  })
  void aCircleIsRefusedOnlyOnDaysItWouldClose(LocalDate first, LocalDate last, String refusal) {
    own("anna", "bram", "2026-07-20", "2026-07-25");
    own("bram", "cees", "2026-07-22", "2026-07-30");

    check(() -> arrange.arrange("cees", "anna", first, last, "", "cees", false), refusal);
  }

  @Test
  void whatWasEndedIsInNobodysWay() {
    own("anna", "bram", "2026-07-20", "2026-07-25");
    end.end(1, "anna", false);

    own("anna", "cees", "2026-07-20", "2026-07-25");

    assertThat(replacements.runningFor("bram", LocalDate.parse("2026-07-22"))).isEmpty();
    assertThat(replacements.runningFor("cees", LocalDate.parse("2026-07-22"))).hasSize(1);
  }

  @Test
  void onlyWhoIsAwayOrAnAdministratorEndsIt() {
    own("anna", "bram", "2026-07-20", "2026-07-25");

    assertThatThrownBy(() -> end.end(1, "bram", false)).isInstanceOf(OutOfSight.class);
    end.end(1, "beheer", true);

    assertThat(replacements.notOverOn(LocalDate.parse("2026-07-10"))).isEmpty();
  }

  private void own(String absent, String substitute, String first, String last) {
    arrange.arrange(
        absent, substitute, LocalDate.parse(first), LocalDate.parse(last), "", absent, false);
  }

  private void check(Runnable act, String refusal) {
    int before = replacements.notOverOn(LocalDate.MIN).size();
    if (refusal.isEmpty()) {
      act.run();
      assertThat(replacements.notOverOn(LocalDate.MIN)).hasSize(before + 1);
    } else {
      assertThatThrownBy(act::run).isInstanceOf(Refused.class).hasMessageContaining(refusal);
      assertThat(replacements.notOverOn(LocalDate.MIN)).hasSize(before);
    }
  }

  private static final class Known implements Colleagues {
    @Override
    public Optional<Colleague> find(String userId) {
      return Optional.ofNullable(GROUPS.get(userId)).map(g -> new Colleague(userId, g, true));
    }

    @Override
    public Map<String, Set<String>> called(List<String> names) {
      return Map.of();
    }
  }
}
