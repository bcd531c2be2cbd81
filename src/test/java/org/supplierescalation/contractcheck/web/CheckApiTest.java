package org.supplierescalation.contractcheck.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.context.WebApplicationContext;
import org.supplierescalation.Program;
import org.supplierescalation.Visit;
import org.supplierescalation.access.Visitor;

@Program
class CheckApiTest {

  private static final String SLA =
      "1.1 Storingen worden zo spoedig mogelijk verholpen.\n1.2 Elke vordering vervalt na zes maanden.\n";

  @LocalServerPort private int port;
  @Autowired WebApplicationContext program;
  @Autowired JdbcClient db;
  @Autowired ObjectMapper json;

  private final String number = "L-" + UUID.randomUUID().toString().substring(0, 12);

  @BeforeEach
  void aContract() {
    Visit keeper = Visit.by("contractmanager", program);
    keeper.postJson(
        "/api/v1/suppliers",
        """
        {"number":"%1$s","name":"Api","legalForm":"B.V.","registration":"KvK 90000011","seat":"Utrecht",
         "postalAddress":"Straat 1\\n3500 AA Utrecht","noticeEmail":"contract@api.example","emailAccepted":true,
         "emailAcceptedProof":"artikel 3","contacts":[{"name":"directeur","role":"Directeur"}]}
        """
            .formatted(number));
    keeper.postJson(
        "/api/v1/contracts",
        """
        {"number":"%1$s","supplier":"%1$s","title":"Beheer","concludedOn":"2025-01-01","monthlyFee":1000,"law":"NL",
         "disputes":"COURT"}
        """
            .formatted(number));
  }

  @Test
  void aProgramUploadsATextAndGetsTheFindings() throws IOException {
    HttpResponse<String> made = post("contractmanager", "sla.txt", SLA, "", "nl");

    assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
    JsonNode body = json.readTree(made.body());
    assertThat(body.at("/sha256").asText()).hasSize(64);
    assertThat(body.at("/findings/0/words").asText()).isEqualTo("zo spoedig mogelijk");
    assertThat(body.at("/findings/0/decision").asText()).isEqualTo("OPEN");
    assertThat(body.at("/facts/0/values/lapseMonths").asText()).isEqualTo("6");
    String location = made.headers().firstValue("Location").orElseThrow();
    assertThat(location).startsWith("/api/v1/contracts/" + number + "/checks/");
    Visit lawyer = Visit.by("jurist", program);
    assertThat(json.readTree(Visit.body(lawyer.get(location)))).isEqualTo(body);
    assertThat(Visit.body(lawyer.get("/api/v1/contracts/" + number + "/checks")))
        .contains(body.at("/id").asText())
        .doesNotContain("findings");
    assertThat(lawyer.get(location.replace(number, "C-ANDER"))).hasStatus(404);
    assertThat(Visit.by("melder", program).get(location)).hasStatus(404);
  }

  @Test
  void theSameQuestionWithTheSameKeyIsDoneOnce() {
    String key = UUID.randomUUID().toString();

    HttpResponse<String> first = post("contractmanager", "sla.txt", SLA, key, "nl");
    HttpResponse<String> second = post("contractmanager", "sla.txt", SLA, key, "nl");

    assertThat(second.statusCode()).isEqualTo(201);
    assertThat(second.body()).isEqualTo(first.body());
    assertThat(second.headers().firstValue("Idempotency-Replayed")).contains("true");
    assertThat(
            db.sql("select count(*) from contract_text where contract = ?")
                .param(number)
                .query(Integer.class)
                .single())
        .isEqualTo(1);
  }

  @Test
  void whatDoesNotFitIsAProblemInTheLanguageOfTheReader() {
    HttpResponse<String> dutch = post("contractmanager", "lijst.csv", "a;b\n1;2", "", "nl");
    HttpResponse<String> english = post("contractmanager", "lijst.csv", "a;b\n1;2", "", "en");

    assertThat(dutch.statusCode()).isEqualTo(400);
    assertThat(dutch.headers().firstValue("Content-Type").orElse(""))
        .startsWith("application/problem+json");
    assertThat(dutch.body()).contains("Bewaar de tekst als pdf, docx of txt");
    assertThat(english.body()).contains("cannot be read by the contract check");
    assertThat(post("jurist", "sla.txt", SLA, "", "nl").statusCode()).isEqualTo(403);
    assertThat(post("melder", "sla.txt", SLA, "", "nl").statusCode()).isEqualTo(404);
  }

  private HttpResponse<String> post(
      String person, String name, String text, String key, String language) {
    Visitor visitor = new Visitor(port).withPassword(person, person);
    String edge = "edge";
    String body =
        "--%s\r\nContent-Disposition: form-data; name=\"file\"; filename=\"%s\"\r\nContent-Type: text/plain\r\n\r\n%s\r\n--%s--\r\n"
            .formatted(edge, name, text, edge);
    HttpRequest.Builder request =
        visitor
            .to("/api/v1/contracts/" + number + "/check")
            .header("Content-Type", "multipart/form-data; boundary=" + edge)
            .header("Accept-Language", language);
    if (!key.isEmpty()) {
      request.header("Idempotency-Key", key);
    }
    return visitor.send(
        request.POST(HttpRequest.BodyPublishers.ofString(body, StandardCharsets.UTF_8)));
  }
}
