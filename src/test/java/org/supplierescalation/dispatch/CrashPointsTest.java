package org.supplierescalation.dispatch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.supplierescalation.casefile.TimelineEntry;
import org.supplierescalation.dispatch.Dispatch.State;
import org.supplierescalation.dispatch.DyingSender.At;
import org.supplierescalation.dispatch.FaultProxy.Fault;

/**
 * The program is killed at each point of quality.md 8.3 that concerns a mail, and another goes on:
 * nothing is lost, and no notice arrives twice. A real process, a database in a file, and a mail
 * server that survives.
 */
class CrashPointsTest {

  @TempDir static Path shared;

  private final GreenMail supplier = new GreenMail(new ServerSetup(0, "127.0.0.1", "smtp"));
  private final AtomicReference<Process> sender = new AtomicReference<>();
  @TempDir private Path own;
  private FaultProxy line;

  @BeforeAll
  static void anEmptyDatabase() throws IOException {
    try (PostOffice office = office(shared, 1)) {
      office.db.sql("shutdown").update();
    }
  }

  @BeforeEach
  void open() throws IOException {
    Files.copy(shared.resolve("db.mv.db"), own.resolve("db.mv.db"));
    supplier.start();
    line = new FaultProxy(supplier.getSmtp().getPort());
    line.whenReached(this::kill);
  }

  @AfterEach
  void close() throws IOException {
    line.close();
    supplier.stop();
  }

  @ParameterizedTest(name = "{1} killed {0}: found {2}, ends {3}, arrived {4}x")
  @CsvSource({
    "AFTER_CLAIM,   FORMAL,   SENDING, UNCERTAIN, 0",
    "AFTER_CLAIM,   REMINDER, SENDING, SENT,      1",
    "IN_DATA,       FORMAL,   SENDING, UNCERTAIN, 0",
    "IN_DATA,       REMINDER, SENDING, SENT,      1",
    "AFTER_DOT,     FORMAL,   SENDING, UNCERTAIN, 1",
    "AFTER_DOT,     REMINDER, SENDING, SENT,      2",
    "AFTER_REPLY,   FORMAL,   SENDING, UNCERTAIN, 1",
    "AFTER_REPLY,   REMINDER, SENDING, SENT,      2",
    "AFTER_CONFIRM, FORMAL,   SENT,    SENT,      1",
    "AFTER_CONFIRM, REMINDER, SENT,    SENT,      1",
  })
  void anotherGoesOn(At at, Policy policy, State found, State end, int arrived) throws Exception {
    dies(at, policy);
    line.recover();

    try (PostOffice office = office(own, line.port())) {
      Mail mail = office.mail(policy);
      assertThat(office.state(mail)).isEqualTo(found);
      if (found == State.SENDING) {
        assertThatThrownBy(() -> office.sendOnce.send(mail)).isInstanceOf(PostboxWaits.class);
        office.timeGoesBy(3);
      }
      assertThat(office.sendOnce.send(mail).name()).isEqualTo(end.name());
      assertThat(office.sendOnce.send(mail).name()).isEqualTo(end.name());

      assertThat(office.state(mail)).isEqualTo(end);
      // Nothing is lost: it was sent, or a person is told to look.
      assertThat(office.lines())
          .singleElement()
          .extracting(TimelineEntry::title)
          .asString()
          .startsWith(end == State.SENT ? mail.subject() : "Onzeker of dit is verstuurd");
      assertThat(supplier.getReceivedMessages()).hasSize(arrived);
      for (MimeMessage message : supplier.getReceivedMessages()) {
        assertThat(message.getMessageID()).isEqualTo(office.row(mail).messageId());
      }
      office.db.sql("shutdown").update();
    }
  }

  private void dies(At at, Policy policy) throws Exception {
    switch (at) {
      case IN_DATA -> line.fail(Fault.CUT_IN_CONTENT, "");
      case AFTER_DOT -> line.fail(Fault.CUT_AFTER_DOT, "");
      default -> line.recover();
    }
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-Xshare:auto",
                "-Xmx256m",
                "-cp",
                System.getProperty("java.class.path"),
                DyingSender.class.getName(),
                url(own),
                String.valueOf(line.port()),
                policy.name(),
                at.name())
            .redirectErrorStream(true)
            .redirectOutput(own.resolve("sender.log").toFile())
            .start();
    sender.set(process);
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    assertThat(process.exitValue()).as(log(own.resolve("sender.log").toFile())).isEqualTo(137);
  }

  private void kill() {
    try {
      sender.get().destroyForcibly().waitFor();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static PostOffice office(Path folder, int port) throws IOException {
    return new PostOffice(
        new DriverManagerDataSource(url(folder), "sa", ""), "blob", Map.of(), port);
  }

  /** As in application.yaml: what was committed survives a kill. */
  private static String url(Path folder) {
    return "jdbc:h2:file:" + folder.resolve("db") + ";WRITE_DELAY=0;DB_CLOSE_DELAY=-1";
  }

  private static String log(File log) throws IOException {
    return Files.readString(log.toPath());
  }
}
