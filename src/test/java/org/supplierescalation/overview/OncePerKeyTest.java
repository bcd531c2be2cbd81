package org.supplierescalation.overview;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.supplierescalation.Program;
import org.supplierescalation.access.Visitor;

/** A program that is not sure whether its report arrived, reports again. */
@Program
class OncePerKeyTest {

  @LocalServerPort private int port;
  @Autowired private JdbcClient db;

  private final String supplier = "Leverancier " + UUID.randomUUID();
  private final String key = UUID.randomUUID().toString();

  @Test
  void theSameQuestionWithTheSameKeyIsAnsweredAgainAndDoneOnce() {
    HttpResponse<String> first = report("melder", key, "Te laat");
    HttpResponse<String> second = report("melder", key, "Te laat");

    assertThat(first.statusCode()).as(first.body()).isEqualTo(201);
    assertThat(second.statusCode()).isEqualTo(201);
    assertThat(second.body()).isEqualTo(first.body());
    assertThat(location(second)).isEqualTo(location(first)).startsWith("/api/v1/cases/ESC-");
    assertThat(first.headers().firstValue("Idempotency-Replayed")).isEmpty();
    assertThat(second.headers().firstValue("Idempotency-Replayed")).contains("true");
    assertThat(casesOnFile()).isEqualTo(1);
  }

  @Test
  void twoAtTheSameTimeMakeOneCase() {
    List<CompletableFuture<HttpResponse<String>>> both =
        IntStream.range(0, 2)
            .mapToObj(n -> CompletableFuture.supplyAsync(() -> report("melder", key, "Te laat")))
            .toList();

    assertThat(both.stream().map(CompletableFuture::join).map(HttpResponse::statusCode))
        .contains(201)
        .allMatch(status -> status == 201 || status == 409);
    assertThat(casesOnFile()).isEqualTo(1);
  }

  @Test
  void theKeyOfAnotherQuestionIsRefused() {
    report("melder", key, "Te laat");

    HttpResponse<String> other = report("melder", key, "Iets anders");

    assertThat(other.statusCode()).isEqualTo(422);
    assertThat(other.body()).contains("Neem een nieuwe");
    assertThat(casesOnFile()).isEqualTo(1);
  }

  @Test
  void whatWasRefusedMayBeAskedAgainWithTheSameKey() {
    assertThat(report("melder", key, "").statusCode()).isEqualTo(400);

    assertThat(report("melder", key, "Te laat").statusCode()).isEqualTo(201);
  }

  @Test
  void twoPeopleMayHappenToTakeTheSameKey() {
    report("melder", key, "Te laat");

    HttpResponse<String> other = report("contractmanager", key, "Te laat");

    assertThat(other.statusCode()).isEqualTo(201);
    assertThat(casesOnFile()).isEqualTo(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"twee woorden", " ", "sleutel\tmet tab"})
  void aKeyThatCannotBeReadIsRefused(String unreadable) {
    HttpResponse<String> answer = report("melder", unreadable, "Te laat");

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body()).contains("zichtbare tekens");
    assertThat(casesOnFile()).isZero();
  }

  private HttpResponse<String> report(String person, String withKey, String fact) {
    Visitor program = new Visitor(port).withPassword(person, person);
    return program.send(
        program
            .to("/api/v1/cases")
            .header("Content-Type", "application/json")
            .header("Idempotency-Key", withKey)
            .POST(
                HttpRequest.BodyPublishers.ofString(
                    """
                    {"supplier": "%s", "impact": "Werk ligt stil", "breaches": [{"fact": "%s"}]}"""
                        .formatted(supplier, fact))));
  }

  private int casesOnFile() {
    return db.sql("select count(*) from escalation_case where supplier_name = ?")
        .param(supplier)
        .query(Integer.class)
        .single();
  }

  private static String location(HttpResponse<?> answer) {
    return answer.headers().firstValue("Location").orElse("");
  }
}
