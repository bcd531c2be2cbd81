package org.supplierescalation.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** Chooses a free port before the program starts: its forms contain whole addresses. */
final class KnownAddress implements ApplicationContextInitializer<ConfigurableApplicationContext> {

  @Override
  public void initialize(ConfigurableApplicationContext program) {
    int port = freePort();
    TestPropertyValues.of("server.port=" + port, "escalation.base-url=http://localhost:" + port)
        .applyTo(program);
  }

  private static int freePort() {
    try (ServerSocket attempt = new ServerSocket(0)) {
      return attempt.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
