package org.supplierescalation.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Arrays;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.supplierescalation.Program;

@Program
class ShieldsTest {

  private static final String SETUP = "/camunda/api/admin/setup/default/user/create";
  private static final String INTRUDER =
      "{\"profile\":{\"id\":\"intruder\"},\"credentials\":{\"password\":\"Lang-Genoeg-4711\"}}";

  @LocalServerPort private int port;
  @Autowired private ProcessEngine engine;
  @Autowired private IdentityService identities;
  @Autowired private AsEngine asEngine;

  @ParameterizedTest
  @ValueSource(
      strings = {
        SETUP,
        SETUP + "/",
        "/camunda//api/admin/setup/default/user/create",
        "/camunda/api/admin/setup;x=1/default/user/create",
        "/camunda/api/%2e/admin/setup/default/user/create",
        "/camunda/api/admin/%73etup/default/user/create",
        "/camunda/API/admin/Setup/default/user/create",
        "/camunda/app/admin/default/setup/",
      })
  void setUpIsNotFoundEvenWithoutAnAdministrator(String path) {
    identities.deleteMembership("beheer", Group.ADMINISTRATORS);
    try {
      Visitor stranger = new Visitor(port);
      assertThat(stranger.get(path).statusCode()).isEqualTo(404);
      assertThat(stranger.postJson(path, INTRUDER).statusCode()).isEqualTo(404);
      assertThat(
              new Visitor(port)
                  .withPassword("melder", "melder")
                  .postJson(path, INTRUDER)
                  .statusCode())
          .isEqualTo(404);
      assertThat(identities.createUserQuery().userId("intruder").count()).isZero();
      assertThat(stranger.get("/actuator/health").statusCode()).isEqualTo(503);
    } finally {
      identities.createMembership("beheer", Group.ADMINISTRATORS);
    }
    assertThat(new Visitor(port).get("/actuator/health").statusCode()).isEqualTo(200);
  }

  @Test
  void aMessageOfMoreThanOneMegabyteIsRefused() {
    byte[] large = new byte[BodyLimit.LARGEST + 1];
    Arrays.fill(large, (byte) ' ');
    byte[] fits = Arrays.copyOf(large, BodyLimit.LARGEST);
    fits[0] = '{';
    fits[1] = '}';
    Visitor visitor = new Visitor(port).withPassword("melder", "melder");

    HttpResponse<String> chunked = visitor.postChunked("/engine-rest/task/count", large);
    HttpResponse<String> announced =
        visitor.send(
            visitor.to("/api/anything").POST(HttpRequest.BodyPublishers.ofByteArray(large)));

    assertThat(chunked.statusCode()).isEqualTo(413);
    assertThat(chunked.body()).contains("hoogstens 1 MB");
    assertThat(announced.statusCode()).isEqualTo(413);
    assertThat(announced.headers().firstValue("Content-Type")).hasValue("application/problem+json");
    assertThat(visitor.postChunked("/engine-rest/task/count", fits).statusCode()).isEqualTo(200);
    assertThat(new Visitor(port).postChunked("/api/x", new byte[10]).statusCode()).isIn(401, 403);
  }

  @Test
  void theRunningEngineHasTheSafeSettings() {
    ProcessEngineConfigurationImpl running =
        (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();

    assertThat(running.isAuthorizationEnabled()).isTrue();
    assertThat(running.isEnableExpressionsInAdhocQueries()).isFalse();
    assertThat(running.isDeserializationTypeValidationEnabled()).isTrue();
    assertThat(running.isJavaSerializationFormatEnabled()).isFalse();
    assertThat(running.isEnableXxeProcessing()).isFalse();
    assertThat(running.isEnablePasswordPolicy()).isTrue();
    assertThat(running.isWebappsAuthenticationLoggingEnabled()).isTrue();
    assertThat(running.getQueryMaxResultsLimit()).isEqualTo(2000);
    assertThat(running.getLoginMaxAttempts()).isEqualTo(10);
    assertThat(running.getHistoryLevel().getName()).isEqualTo("full");
  }

  @Test
  void asEngineNobodyIsAskedForRightsAndThePersonComesBack() {
    identities.setAuthentication("melder", java.util.List.of("melder"));
    try {
      long asPerson = identities.createUserQuery().count();
      long asItself = asEngine.get(() -> identities.createUserQuery().count());

      assertThat(asPerson).isOne();
      assertThat(asItself).isGreaterThanOrEqualTo(7);
      assertThatThrownBy(
              () ->
                  asEngine.run(
                      () -> {
                        throw new IllegalStateException("broken");
                      }))
          .hasMessage("broken");
      assertThat(identities.getCurrentAuthentication().getUserId()).isEqualTo("melder");
      assertThat(identities.getCurrentAuthentication().getGroupIds()).containsExactly("melder");
    } finally {
      identities.clearAuthentication();
    }
  }
}
