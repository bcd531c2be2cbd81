package org.supplierescalation.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.casefile.Refused;
import org.supplierescalation.setup.Finding.State;

class MandateTest {

  private static final LocalDate START = LocalDate.parse("2026-01-01");

  private final MandatesInMemory mandates = new MandatesInMemory();

  @Test
  void withoutAnyMandateNobodyIsAskedAndTheSetupCheckSaysSo() {
    assertThat(check("2026-11-22").ground(letter(LetterKind.DISSOLUTION), "wie-dan-ook")).isEmpty();
    assertThat(setup().check().state()).isEqualTo(State.ATTENTION);
    assertThat(setup().check().found()).startsWith("Geen mandaten vastgelegd");
  }

  @ParameterizedTest(name = "on {0}: {1}")
  @CsvSource({
    "2025-12-31, false",
    "2026-01-01, true",
    "2026-06-30, true",
    // Midnight in Amsterdam is what counts: this is 1 July there.
    "2026-06-30T22:30:00Z, false",
    "2026-07-01, false",
  })
  void aMandateHoldsFromItsFirstDayUpToItsLast(String day, boolean holds) {
    enter("directie", LocalDate.parse("2026-06-30"), Set.of(), null);

    assertThat(signs(check(day), LetterKind.DISSOLUTION, "directie")).isEqualTo(holds);
  }

  @Test
  void itsGroundIsNamed() {
    enter("directie", null, Set.of(LetterKind.PENALTY_CLAIM), "25000");

    assertThat(check("2026-11-22").ground(letter(LetterKind.PENALTY_CLAIM), "directie"))
        .isEqualTo(
            "Getekend op grond van volmachtregister 2026-014 (Aanspraak op boete; tot en met € 25.000,00).");
  }

  @Test
  void anotherKindIsRefusedAndSaysWhoMay() {
    enter("sectorhoofd", null, Set.of(LetterKind.DEFAULT_NOTICE), null);
    enter("directie", null, Set.of(), null);
    enter("opsteller", null, Set.of(), null);

    assertThatThrownBy(
            () -> check("2026-11-22").ground(letter(LetterKind.DISSOLUTION), "sectorhoofd"))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("niet voor deze brief (Ontbindingsverklaring)")
        .hasMessageContaining("Wel bevoegd: directie.")
        .hasMessageContaining("vastgelegd door beheer");
  }

  @ParameterizedTest(name = "limit {0}: {1}")
  @CsvSource({"1249.99, false", "1250.00, true", "1250, true"})
  void theAmountOfTheLetterMustBeWithinTheLimit(String limit, boolean signs) {
    enter("directie", null, Set.of(), limit);

    assertThat(signs(check("2026-11-22"), LetterKind.PENALTY_CLAIM, "directie")).isEqualTo(signs);
    assertThat(signs(check("2026-11-22"), LetterKind.DISSOLUTION, "directie"))
        .as("a letter without an amount")
        .isTrue();
  }

  @Test
  void anAmountAboveTheLimitIsNamedAndSoIsThatNobodyElseMay() {
    enter("directie", null, Set.of(), "1000");

    assertThatThrownBy(
            () -> check("2026-11-22").ground(letter(LetterKind.PENALTY_CLAIM), "directie"))
        .hasMessageContaining("Deze brief gaat over € 1.250,00; zo ver reikt uw mandaat niet.")
        .hasMessageContaining("Niemand anders heeft nu een mandaat");
    assertThatThrownBy(
            () -> check("2026-11-22").ground(letter(LetterKind.PENALTY_CLAIM), "een ander"))
        .hasMessageContaining("U hebt vandaag geen mandaat");
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "2026-11-20, terugwerkende kracht",
    "2026-11-21, ",
    "2026-12-31, ",
    "2027-01-01, eindigt al eerder"
  })
  void anEndIsNeverInThePastNorLaterThanAgreed(LocalDate lastDay, String refusal) {
    enter("directie", LocalDate.parse("2026-12-31"), Set.of(), null);
    EndMandate end = new EndMandate(mandates, on("2026-11-22"));

    if (refusal == null) {
      end.end(0, lastDay, "beheer");
      assertThat(mandates.all().get(0).validUntil()).isEqualTo(lastDay);
      assertThat(mandates.all().get(0).endedBy()).isEqualTo("beheer");
      assertThatThrownBy(() -> end.end(0, lastDay, "beheer")).isInstanceOf(Refused.class);
    } else {
      assertThatThrownBy(() -> end.end(0, lastDay, "beheer")).hasMessageContaining(refusal);
    }
  }

  @Test
  void onceThereWereMandatesTheirEndLeavesNobody() {
    enter("directie", null, Set.of(), null);
    assertThat(setup().check().state()).isEqualTo(State.OK);

    new EndMandate(mandates, on("2026-11-22")).end(0, LocalDate.parse("2026-11-21"), "beheer");

    assertThat(signs(check("2026-11-22"), LetterKind.DISSOLUTION, "directie")).isFalse();
    assertThat(setup().check().state()).isEqualTo(State.BROKEN);
  }

  @Test
  void aLetterThatNobodyMaySignAsksForAttention() {
    enter("directie", null, Set.of(LetterKind.DEFAULT_NOTICE), null);

    assertThat(setup().check().state()).isEqualTo(State.ATTENTION);
    assertThat(setup().check().found())
        .contains("Ontbindingsverklaring")
        .doesNotContain("Ingebrekestelling", "Herinnering aan de termijn");
  }

  private void enter(String person, LocalDate until, Set<LetterKind> kinds, String limit) {
    new EnterMandate(mandates, on("2026-01-01"))
        .enter(
            person,
            START,
            until,
            kinds,
            limit == null ? null : new BigDecimal(limit),
            "volmachtregister 2026-014",
            "beheer");
  }

  private static boolean signs(CheckMandate check, LetterKind kind, String by) {
    try {
      return !check.ground(letter(kind), by).isEmpty();
    } catch (Refused refused) {
      return false;
    }
  }

  private CheckMandate check(String day) {
    return new CheckMandate(mandates, List.of(new Penalty()), on(day));
  }

  private MandatesCheck setup() {
    return new MandatesCheck(mandates, on("2026-11-22"));
  }

  private static Letter letter(LetterKind kind) {
    return new Letter(
        UUID.randomUUID(),
        new CaseReference("ESC-2026-0009"),
        kind,
        1,
        "contract@traag.example",
        "Onderwerp",
        "Tekst",
        null,
        "opsteller",
        Instant.EPOCH,
        "toetser",
        null);
  }

  private static Clock on(String day) {
    return Clock.fixed(Instant.parse(day.contains("T") ? day : day + "T11:00:00Z"), ZoneOffset.UTC);
  }

  private static class Penalty implements LetterFactsOf {

    @Override
    public LetterKind kind() {
      return LetterKind.PENALTY_CLAIM;
    }

    @Override
    public Map<String, Object> facts(CaseReference reference) {
      return Map.of();
    }

    @Override
    public Optional<BigDecimal> claimed(CaseReference reference) {
      return Optional.of(new BigDecimal("1250.00"));
    }
  }
}
