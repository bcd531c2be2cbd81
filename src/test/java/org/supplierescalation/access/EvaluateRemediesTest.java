package org.supplierescalation.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.supplierescalation.Program;
import org.supplierescalation.remedy.RemedyInput;

/** Other programs ask the engine's own interface for table {@code remedies}. */
@Program
class EvaluateRemediesTest {

  private static final String PATH = "/engine-rest/decision-definition/key/remedies/evaluate";

  private final ObjectMapper json = new ObjectMapper();

  @LocalServerPort private int port;

  @Test
  void everyRemedyIsAnsweredWithItsGround() throws Exception {
    JsonNode rows = json.readTree(evaluate(inputs("regime", "NL")).body());

    assertThat(remedies(rows)).hasSize(14).doesNotHaveDuplicates();
    assertThat(rows.get(0).path("ground").path("value").asText())
        .isEqualTo("Artikel 3:296 BW en het contract");
  }

  @Test
  void theLawServesWhereTheRegimeIsNotGiven() throws Exception {
    JsonNode rows = json.readTree(evaluate(inputs("law", "BE")).body());

    assertThat(remedies(rows)).hasSize(14);
    assertThat(rows.toString()).contains("Artikel 5.88 BW").doesNotContain("6:92");
  }

  @Test
  void whatDependsOnAMissingInputIsNotAnsweredByAGuess() throws Exception {
    ObjectNode inputs = inputs("regime", "NL");
    ((ObjectNode) inputs.get("variables")).remove("attributable");

    assertThat(remedies(json.readTree(evaluate(inputs).body())))
        .hasSize(12)
        .doesNotContain("PENALTY", "DAMAGES");
  }

  private HttpResponse<String> evaluate(ObjectNode inputs) {
    return new Visitor(port).withPassword("beheer", "beheer").postJson(PATH, inputs.toString());
  }

  private static List<String> remedies(JsonNode rows) {
    return StreamSupport.stream(rows.spliterator(), false)
        .map(row -> row.path("remedy").path("value").asText())
        .toList();
  }

  private ObjectNode inputs(String lawKey, String law) {
    ObjectNode variables = json.createObjectNode();
    for (RemedyInput input : RemedyInput.values()) {
      switch (input) {
        case REGIME -> put(variables, lawKey, law);
        case BREACH_WEIGHT -> put(variables, input.key(), "ORDINARY");
        case TERMINATION_RIGHT -> put(variables, input.key(), "CONTRACT");
        case LIMITATION_DAYS_LEFT ->
            variables.putObject(input.key()).put("value", 400).put("type", "Integer");
        case PERMANENTLY_IMPOSSIBLE,
            CONVERTED,
            SUSPENSION_BANNED,
            PENALTY_CLAIMED,
            MEDIATION_FIRST,
            MEDIATION_REFUSED ->
            variables.putObject(input.key()).put("value", false).put("type", "Boolean");
        default -> variables.putObject(input.key()).put("value", true).put("type", "Boolean");
      }
    }
    ObjectNode body = json.createObjectNode();
    body.set("variables", variables);
    return body;
  }

  private static void put(ObjectNode variables, String key, String word) {
    variables.putObject(key).put("value", word).put("type", "String");
  }
}
