package org.supplierescalation.setup.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.supplierescalation.setup.Finding.State;

class MachineChecksTest {

  @ParameterizedTest
  @CsvSource({"0, OK", "5000, OK", "5001, BROKEN", "3600000, BROKEN"})
  void clocksMayDifferFiveSeconds(long millis, State state) {
    assertThat(ClockCheck.difference(Duration.ofMillis(millis)).state()).isEqualTo(state);
  }

  @ParameterizedTest
  @CsvSource({
    "1073741824, OK",
    "1073741823, ATTENTION",
    "107374182, ATTENTION",
    "107374181, BROKEN",
    "0, BROKEN"
  })
  void aFullDiskIsToldInTime(long free, State state) {
    assertThat(DiskCheck.room(free).state()).isEqualTo(state);
  }
}
