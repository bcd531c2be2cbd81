package org.supplierescalation.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class SealTest {

  private static final Instant NOON = Instant.parse("2026-11-22T12:00:00.123456789Z");

  @Test
  void bytesAreSealedWithSha256AsPublishedByNist() {
    assertThat(Seal.of("abc".getBytes(java.nio.charset.StandardCharsets.US_ASCII)))
        .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  }

  @Test
  void aWordThatMovesToTheNextFieldGivesAnotherSeal() {
    assertThat(Seal.content("NOTE", "ab", "c", null))
        .isNotEqualTo(Seal.content("NOTE", "a", "bc", null));
  }

  @Test
  void timeCountsToTheMicrosecondBecauseDatabasesKeepNoMore() {
    String precise = Seal.link(Seal.FIRST, "ESC-2026-0001", 1, NOON, "jurist", "c");

    assertThat(Seal.link(Seal.FIRST, "ESC-2026-0001", 1, NOON.minusNanos(789), "jurist", "c"))
        .isEqualTo(precise);
    assertThat(Seal.link(Seal.FIRST, "ESC-2026-0001", 1, NOON.minusNanos(1789), "jurist", "c"))
        .isNotEqualTo(precise);
  }

  @Test
  void aLineIsSealedOntoTheOneBeforeIt() {
    assertThat(Seal.link("a".repeat(64), "ESC-2026-0001", 2, NOON, "jurist", "c"))
        .isNotEqualTo(Seal.link("b".repeat(64), "ESC-2026-0001", 2, NOON, "jurist", "c"));
  }
}
