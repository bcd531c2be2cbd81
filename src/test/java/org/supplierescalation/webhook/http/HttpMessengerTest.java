package org.supplierescalation.webhook.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.supplierescalation.webhook.Messenger.Answer;

/** Against a real HTTP server. */
@Timeout(10)
class HttpMessengerTest {

  private static final Duration SHORT = Duration.ofMillis(400);
  private static final Duration LONG = Duration.ofSeconds(8);

  private final List<String> asked = new CopyOnWriteArrayList<>();
  private final CountDownLatch end = new CountDownLatch(1);
  private HttpServer server;

  @BeforeEach
  void start() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(Executors.newCachedThreadPool());
    server.createContext("/", this::answer);
    server.start();
  }

  @AfterEach
  void stop() {
    end.countDown();
    server.stop(0);
  }

  @Test
  void saysWhatTheOtherSideAnswered() {
    assertThat(post(true, "/204")).isEqualTo(new Answer(204, "Aangenomen (204)"));
    assertThat(post(true, "/500")).isEqualTo(new Answer(500, "Niet aangenomen (500)"));
    assertThat(asked).containsExactly("/204 een {\"a\":1}", "/500 een {\"a\":1}");
  }

  @Test
  void doesNotFollowWhereItIsSent() {
    assertThat(post(true, "/302").outcome()).contains("wordt niet gevolgd");
    assertThat(asked).hasSize(1);
  }

  @Test
  void doesNotWaitForWhoNeverAnswers() {
    assertThat(post(true, "/never").outcome()).isEqualTo("Geen antwoord binnen de tijd");
  }

  @Test
  void doesNotWaitForAnAnswerThatNeverEnds() {
    assertThat(post(true, "/endless").outcome()).isEqualTo("Geen antwoord binnen de tijd");
  }

  @Test
  void saysThatNobodyIsThere() {
    int port = server.getAddress().getPort();
    server.stop(0);
    assertThat(
            new HttpMessenger(true, LONG)
                .post(URI.create("http://127.0.0.1:" + port + "/"), Map.of(), "{}"))
        .isEqualTo(new Answer(0, "Geen verbinding"));
    assertThat(
            new HttpMessenger(false, LONG)
                .post(URI.create("https://bestaat-niet.invalid/"), Map.of(), "{}")
                .outcome())
        .contains("niet bekend");
  }

  @Test
  void neverKnocksBehindOurOwnDoors() {
    assertThat(post(false, "/204").outcome()).contains("eigen netwerk");
    assertThat(asked).isEmpty();
  }

  private Answer post(boolean ownNetwork, String path) {
    URI address =
        URI.create("http://localhost:%d%s".formatted(server.getAddress().getPort(), path));
    Duration longest = path.matches("/\\d+") ? LONG : SHORT;
    return new HttpMessenger(ownNetwork, longest)
        .post(address, Map.of("X-Kop", "een"), "{\"a\":1}");
  }

  private void answer(HttpExchange exchange) throws IOException {
    String path = exchange.getRequestURI().getPath();
    asked.add(
        "%s %s %s"
            .formatted(
                path,
                exchange.getRequestHeaders().getFirst("X-Kop"),
                new String(exchange.getRequestBody().readAllBytes())));
    try {
      switch (path) {
        case "/never" -> end.await();
        case "/endless" -> {
          exchange.sendResponseHeaders(200, 0);
          exchange.getResponseBody().write(new byte[100]);
          exchange.getResponseBody().flush();
          end.await();
        }
        case "/302" -> {
          exchange.getResponseHeaders().add("Location", "/204");
          exchange.sendResponseHeaders(302, -1);
        }
        default -> exchange.sendResponseHeaders(Integer.parseInt(path.substring(1)), -1);
      }
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
    } finally {
      exchange.close();
    }
  }
}
