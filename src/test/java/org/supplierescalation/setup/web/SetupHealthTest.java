package org.supplierescalation.setup.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.actuate.health.Health;
import org.springframework.boot.actuate.health.Status;
import org.supplierescalation.setup.CheckSetup;
import org.supplierescalation.setup.Finding;
import org.supplierescalation.setup.Part;
import org.supplierescalation.setup.SetupCheck;

class SetupHealthTest {

  @ParameterizedTest
  @CsvSource({"OK, UP", "ATTENTION, UP", "BROKEN, DOWN"})
  void redIsDownAndAmberIsNot(Finding.State state, String status) {
    Health health = health(() -> new Finding(state, "Zo is het.", "Doe dit.", "")).health();

    assertThat(health.getStatus()).isEqualTo(new Status(status));
    assertThat(health.getDetails()).containsKeys("at", "broken", "attention");
  }

  @Test
  void aCheckThatStumblesIsRedAndSaysSo() {
    Health health =
        health(
                () -> {
                  throw new IllegalStateException("wachtwoord=geheim");
                })
            .health();

    assertThat(health.getStatus()).isEqualTo(Status.DOWN);
    assertThat(health.getDetails().toString())
        .contains("Deze controle lukte niet")
        .doesNotContain("geheim");
  }

  @Test
  void asksOnlyOnceAMinute() {
    AtomicInteger asked = new AtomicInteger();
    SetupHealthIndicator health =
        health(
            () -> {
              asked.incrementAndGet();
              return Finding.ok("");
            });

    health.health();
    health.health();

    assertThat(asked).hasValue(1);
  }

  @Test
  void doesNotWaitForACheckThatHangs() {
    CountDownLatch answer = new CountDownLatch(1);
    SetupHealthIndicator health =
        health(
            () -> {
              try {
                answer.await();
              } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
              }
              return Finding.ok("");
            });

    assertThat(health.health().getStatus()).isEqualTo(Status.UNKNOWN);
    answer.countDown();
    assertThat(health.health().getStatus()).isEqualTo(Status.UP);
  }

  private static SetupHealthIndicator health(Supplier<Finding> finding) {
    SetupCheck check =
        new SetupCheck() {
          @Override
          public Part part() {
            return Part.MAIL;
          }

          @Override
          public String name() {
            return "Iets";
          }

          @Override
          public Finding check() {
            return finding.get();
          }
        };
    return new SetupHealthIndicator(
        new RecentReport(new CheckSetup(List.of(check), Clock.systemUTC())));
  }
}
