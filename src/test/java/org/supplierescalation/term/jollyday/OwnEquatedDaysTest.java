package org.supplierescalation.term.jollyday;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.supplierescalation.setup.Finding.State;
import org.supplierescalation.term.Law;

class OwnEquatedDaysTest {

  private static final String OURS = "2026-01-02,2026-05-15,2027-05-07,2028-04-28,2028-05-26";

  @TempDir Path folder;

  @Test
  void aListThatReachesFurtherReplacesOurs() throws IOException {
    write("2026", "2029", OURS + ", 2029-05-11");

    OwnEquatedDays list = new OwnEquatedDays(folder);

    JollydayCalendar calendar = new JollydayCalendar(list);
    assertThat(calendar.isComplete(Law.NL, 2029)).isTrue();
    assertThat(calendar.dayOff(Law.NL, LocalDate.parse("2029-05-11"))).isPresent();
    assertThat(new EquatedDaysCheck(list).check().found())
        .isEqualTo("Eigen lijst, volledig tot en met 2029.");
  }

  @ParameterizedTest(name = "{0}-{1} {2}: {3}")
  @CsvSource(
      delimiter = ';',
      value = {
        "2026; 2028; " + OURS + "; loopt niet verder",
        "2027; 2029; " + OURS + ",2029-05-11; mist dagen",
        "2026; 2029; 2026-01-02,2027-05-07,2028-05-26,2029-05-11; mist dagen",
        "2026; 2030; " + OURS + ",2029-05-11; geen dagen in 2030",
        "2026; 2029; " + OURS + ",2029-02-30; 2029-02-30",
        "2026; ooit; " + OURS + "; ooit",
      })
  void aListThatIsNotBetterIsNotUsed(String from, String until, String days, String fault)
      throws IOException {
    write(from, until, days);

    OwnEquatedDays list = new OwnEquatedDays(folder);

    assertThat(list.days()).isEqualTo(EquatedDays.read());
    assertThat(new EquatedDaysCheck(list).check().state()).isEqualTo(State.BROKEN);
    assertThat(new EquatedDaysCheck(list).check().found()).contains(fault);
  }

  @Test
  void aLinkOutOfTheFolderIsNotFollowed(@TempDir Path elsewhere) throws IOException {
    write("2026", "2029", OURS + ",2029-05-11");
    Path moved = Files.move(folder.resolve(OwnEquatedDays.NAME), elsewhere.resolve("list"));
    Files.createSymbolicLink(folder.resolve(OwnEquatedDays.NAME), moved);

    assertThat(new OwnEquatedDays(folder).fault()).contains("buiten de map");
  }

  @Test
  void withoutAListOursIsUsed() {
    assertThat(new EquatedDaysCheck(new OwnEquatedDays(folder)).check().found())
        .startsWith("Lijst van het programma, volledig tot en met ");
  }

  private void write(String from, String until, String days) throws IOException {
    Files.writeString(
        folder.resolve(OwnEquatedDays.NAME),
        "known-from=%s\nknown-until=%s\ndays=%s\n".formatted(from, until, days));
  }
}
