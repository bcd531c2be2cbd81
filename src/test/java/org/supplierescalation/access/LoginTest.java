package org.supplierescalation.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.supplierescalation.Program;

@Program
class LoginTest {

  private static final String TASKLIST = "/camunda/app/tasklist/default/";
  private static final String PASSWORD = "Lang-Genoeg-4711";

  @LocalServerPort private int port;
  @Autowired private IdentityService identities;

  @Test
  void theLoginPageIsDutchAndShowsTheDemoPeople() {
    HttpResponse<String> page = new Visitor(port).get("/login");

    assertThat(page.body()).contains("<html lang=\"nl\">", "Wachtwoord", "contractmanager");
    assertThat(page.headers().firstValue("Content-Security-Policy"))
        .hasValueSatisfying(
            policy ->
                assertThat(policy)
                    .contains("default-src 'none'", "frame-ancestors 'none'")
                    .doesNotContain("unsafe"));
    assertThat(page.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
  }

  @Test
  void aLoginGivesANewSessionAndTheCookieIsClosedToScripts() {
    Visitor visitor = new Visitor(port);
    visitor.get("/login");
    String before = visitor.cookie("JSESSIONID");

    HttpResponse<String> answer = visitor.login("jurist", "jurist");

    assertThat(visitor.cookie("JSESSIONID")).isNotEmpty().isNotEqualTo(before);
    assertThat(Visitor.setCookies(answer))
        .anySatisfy(
            cookie -> assertThat(cookie).contains("JSESSIONID", "HttpOnly", "SameSite=Lax"));
  }

  @Test
  void afterLoginThePersonIsWhereTheyWantedToGo() {
    Visitor visitor = new Visitor(port);
    assertThat(location(visitor.get(TASKLIST))).endsWith("/login");

    assertThat(location(visitor.login("finance", "finance"))).endsWith(TASKLIST);
    assertThat(visitor.get("/camunda/api/admin/auth/user/default").statusCode()).isEqualTo(404);
    assertThat(visitor.get(TASKLIST).statusCode()).isEqualTo(200);
    assertThat(visitor.get("/camunda/api/admin/auth/user/default").body())
        .contains("\"userId\":\"finance\"");
  }

  @Test
  void loggingOutOnOurPageEndsTheWebApplicationsToo() {
    Visitor visitor = loggedIn("directie");
    assertThat(visitor.get(TASKLIST).statusCode()).isEqualTo(200);

    HttpResponse<String> answer = visitor.post("/logout", "_csrf=" + visitor.token());

    assertThat(location(answer)).endsWith("/login?uitgelogd");
    assertThat(visitor.get(TASKLIST).statusCode()).isEqualTo(302);
    assertThat(visitor.get("/camunda/api/engine/engine/default/task").statusCode()).isEqualTo(401);
    assertThat(visitor.get("/api/openapi").statusCode()).isEqualTo(401);
  }

  @Test
  void loggingOutInTasklistEndsOurPagesToo() {
    Visitor visitor = loggedIn("directie");
    visitor.get(TASKLIST);

    HttpResponse<String> answer =
        visitor.send(
            visitor
                .to("/camunda/api/admin/auth/user/default/logout")
                .header("X-XSRF-TOKEN", visitor.cookie("XSRF-TOKEN"))
                .POST(java.net.http.HttpRequest.BodyPublishers.noBody()));

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(visitor.get("/").statusCode()).isEqualTo(302);
    assertThat(visitor.get("/engine-rest/engine").statusCode()).isEqualTo(401);
  }

  @Test
  void aWrongPasswordAndAnUnknownNameLookAlike() {
    aPerson("wrong.password");

    HttpResponse<String> wrong = new Visitor(port).login("wrong.password", "no");
    HttpResponse<String> unknown = new Visitor(port).login("nobody", "no");

    assertThat(location(wrong)).endsWith("/login?fout").isEqualTo(location(unknown));
    assertThat(new Visitor(port).get("/login?fout").body()).contains("Naam of wachtwoord klopt");
    // The engine's delay: right after a wrong password even the right one does not help.
    assertThat(location(new Visitor(port).login("wrong.password", PASSWORD)))
        .endsWith("/login?fout");
  }

  @Test
  void aWrongPasswordOverBasicIsRefusedInDutch() {
    HttpResponse<String> answer =
        new Visitor(port).withPassword("nobody", "no").get("/api/openapi");

    assertThat(answer.statusCode()).isEqualTo(401);
    assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
    assertThat(answer.headers().firstValue("WWW-Authenticate"))
        .hasValueSatisfying(challenge -> assertThat(challenge).startsWith("Basic"));
    assertThat(answer.body()).contains("Meld u aan");
  }

  @Test
  void basicOpensTheInterfacesWithoutASession() {
    HttpResponse<String> answer =
        new Visitor(port).withPassword("melder", "melder").get("/api/openapi");

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(Visitor.setCookies(answer)).isEmpty();
  }

  @Test
  void withASessionAChangeNeedsTheToken() {
    Visitor visitor = loggedIn("jurist");

    assertThat(visitor.post("/logout", "").statusCode()).isEqualTo(403);
    assertThat(visitor.postJson("/engine-rest/task/count", "{}").statusCode()).isEqualTo(403);
    assertThat(visitor.postJson("/api/anything", "{}").body()).contains("Niet toegestaan");
    HttpResponse<String> webapp =
        visitor.postJson("/camunda/api/engine/engine/default/task/count", "{}");
    assertThat(webapp.statusCode()).isEqualTo(403);
  }

  @Test
  void aRememberedPasswordDoesNotHelpAnotherSite() {
    Visitor visitor = new Visitor(port).withPassword("jurist", "jurist");

    HttpResponse<String> own = visitor.postJson("/engine-rest/task/count", "{}");
    HttpResponse<String> foreign =
        visitor.send(
            visitor
                .to("/engine-rest/task/count")
                .header("Sec-Fetch-Site", "cross-site")
                .header("Content-Type", "application/json")
                .POST(java.net.http.HttpRequest.BodyPublishers.ofString("{}")));

    assertThat(own.statusCode()).isEqualTo(200);
    assertThat(foreign.statusCode()).isEqualTo(403);
  }

  @Test
  void whoIsRemovedIsOutAtOnce() {
    aPerson("leaver");
    Visitor visitor = new Visitor(port);
    visitor.login("leaver", PASSWORD);
    assertThat(visitor.get("/").statusCode()).isEqualTo(200);

    identities.deleteUser("leaver");

    assertThat(visitor.get("/camunda/api/engine/engine/default/task").statusCode()).isEqualTo(401);
    assertThat(visitor.get("/").statusCode()).isEqualTo(302);
    assertThat(visitor.get("/engine-rest/engine").statusCode()).isEqualTo(401);
  }

  private void aPerson(String id) {
    User user = identities.newUser(id);
    user.setPassword(PASSWORD);
    identities.saveUser(user);
  }

  private Visitor loggedIn(String name) {
    Visitor visitor = new Visitor(port);
    assertThat(location(visitor.login(name, name))).doesNotContain("fout");
    return visitor;
  }

  private static String location(HttpResponse<?> response) {
    return response.headers().firstValue("Location").orElse("");
  }
}
