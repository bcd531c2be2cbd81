package org.supplierescalation.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.supplierescalation.Program;

@Program
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RoleMatrixTest {

  @LocalServerPort private int port;

  private final Map<String, Visitor> visitors = new HashMap<>();

  @ParameterizedTest(name = "a stranger at {0} gets {1}")
  @CsvSource({
    "/login,                                              200",
    "/css/app.css,                                        200",
    "/actuator/health,                                    200",
    "/,                                                   302",
    "/cases/ESC-2026-0001,                                302",
    "/demo/mailbox,                                       302",
    "/does-not-exist,                                     302",
    "/api/cases,                                          401",
    "/api/openapi,                                        401",
    "/engine-rest/engine,                                 401",
    "/engine-rest/engine/default/task,                    401",
    "/camunda/app/tasklist/default/,                      302",
    "/camunda/app/cockpit/default/,                       302",
    "/camunda/app/admin/default/,                         302",
    "/camunda/app/welcome/default/,                       302",
    "/camunda/api/engine/engine/,                         401",
    "/camunda/api/engine/engine/default/task,             401",
    "/camunda/api/admin/auth/user/default,                401",
    "/camunda/api/admin/setup/default/user/create,        404",
    "/actuator,                                           404",
    "/actuator/env,                                       404",
    "/actuator/heapdump,                                  404",
    "/h2-console,                                         404",
    "/h2-console/login.jsp,                               404",
    "/login/..;/api/openapi,                              404",
    "/login;jsessionid=0123456789ABCDEF0123456789ABCDEF,  404",
    "/css/../api/openapi,                                 404",
    "/css/%2e%2e/api/openapi,                             404",
    "//api/openapi,                                       404",
    "/camunda/lib/../../application.yaml,                 404",
    "/css/%2e%2e/%2e%2e/application.yaml,                 400",
    "/css/..%2f..%2fapplication.yaml,                     400",
  })
  void strangers(String path, int status) {
    assertThat(new Visitor(port).get(path).statusCode()).isEqualTo(status);
  }

  @ParameterizedTest(name = "{0}: cockpit {1}, admin {2}, rights up to {3}")
  @CsvSource({
    "melder,          403, 403, 0",
    "contractmanager, 200, 403, 0",
    "ict-manager,     200, 403, 0",
    "jurist,          200, 403, 0",
    "finance,         403, 403, 0",
    "directie,        200, 403, 0",
    "beheer,          200, 200, 4000",
  })
  void everyGroupReachesItsOwnApplications(String group, int cockpit, int admin, int rights) {
    Visitor visitor = loggedIn(group);

    assertThat(visitor.get("/").statusCode()).isEqualTo(200);
    assertThat(visitor.get("/camunda/app/tasklist/default/").statusCode()).isEqualTo(200);
    assertThat(visitor.get("/camunda/app/welcome/default/").statusCode()).isEqualTo(200);
    assertThat(visitor.get("/camunda/app/cockpit/default/").statusCode()).isEqualTo(cockpit);
    assertThat(visitor.get("/camunda/app/admin/default/").statusCode()).isEqualTo(admin);
    assertThat(visitor.get("/engine-rest/engine").statusCode()).isEqualTo(200);
    assertThat(visitor.get("/actuator/env").statusCode()).isEqualTo(404);
    assertThat(visibleAuthorizations(visitor)).isBetween(rights / 80, rights);
  }

  @ParameterizedTest(name = "{0} may not deploy: {1}")
  @CsvSource({
    "contractmanager, /engine-rest/deployment/create",
    "beheer,          /engine-rest/deployment/create",
    "beheer,          /engine-rest/engine/default/deployment/create",
    "beheer,          /engine-rest//deployment/./create/",
  })
  void nobodyDeploysOverTheNetwork(String group, String path) {
    Visitor visitor = new Visitor(port).withPassword(group, group);

    assertThat(visitor.postJson(path, "{}").statusCode()).isEqualTo(404);
  }

  private static int visibleAuthorizations(Visitor visitor) {
    String count = visitor.get("/engine-rest/authorization/count").body();
    return Integer.parseInt(count.replaceAll("\\D", ""));
  }

  private Visitor loggedIn(String group) {
    return visitors.computeIfAbsent(
        group,
        name -> {
          Visitor visitor = new Visitor(port);
          assertThat(visitor.login(name, name).headers().firstValue("Location"))
              .hasValueSatisfying(location -> assertThat(location).endsWith("/"));
          return visitor;
        });
  }
}
