package org.supplierescalation.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.supplierescalation.Program;

@Program
class SessionApiTest {

  private static final String SESSION = "/api/v1/session";

  /** No such case: 404 tells that the token was taken, 403 that it was not. */
  private static final String NOTES = "/api/v1/cases/ESC-2000-0001/notes";

  private static final String NOTE = "{\"kind\":\"NOTE\",\"title\":\"Gebeld\"}";

  @LocalServerPort private int port;

  @Test
  void theSessionSaysWhoIsLoggedInAndWithWhichTokenSomethingMayChange() throws IOException {
    Visitor visitor = loggedIn("jurist");

    HttpResponse<String> answer = visitor.get(SESSION);

    JsonNode session = new ObjectMapper().readTree(answer.body());
    assertThat(session.path("name").asText()).isEqualTo("jurist");
    assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-store");
    assertThat(
            visitor
                .send(
                    note(visitor)
                        .header(session.path("header").asText(), session.path("token").asText()))
                .statusCode())
        .isEqualTo(404);
  }

  @Test
  void withoutTheTokenNothingChanges() {
    Visitor visitor = loggedIn("jurist");

    assertThat(visitor.send(note(visitor)).statusCode()).isEqualTo(403);
    assertThat(visitor.send(note(visitor).header("X-CSRF-TOKEN", "geraden")).statusCode())
        .isEqualTo(403);
  }

  @Test
  void theTokenOfOnePersonIsOfNoUseToAnother() throws IOException {
    String token =
        new ObjectMapper().readTree(loggedIn("jurist").get(SESSION).body()).path("token").asText();
    Visitor other = loggedIn("finance");

    assertThat(other.send(note(other).header("X-CSRF-TOKEN", token)).statusCode()).isEqualTo(403);
  }

  @ParameterizedTest
  @ValueSource(strings = {"cross-site", "same-site"})
  void anotherSiteHearsNothing(String site) {
    Visitor visitor = loggedIn("jurist");

    HttpResponse<String> answer =
        visitor.send(visitor.to(SESSION).header("Sec-Fetch-Site", site).GET());

    assertThat(answer.statusCode()).isEqualTo(403);
    assertThat(answer.body()).doesNotContain("token");
  }

  @Test
  void whoIsNotLoggedInHasNoSession() {
    assertThat(new Visitor(port).get(SESSION).statusCode()).isEqualTo(401);
  }

  private static HttpRequest.Builder note(Visitor visitor) {
    return visitor
        .to(NOTES)
        .header("Content-Type", "application/json")
        .POST(HttpRequest.BodyPublishers.ofString(NOTE));
  }

  private Visitor loggedIn(String person) {
    Visitor visitor = new Visitor(port);
    visitor.login(person, person);
    return visitor;
  }
}
