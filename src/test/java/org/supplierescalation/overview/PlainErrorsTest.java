package org.supplierescalation.overview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.servlet.ModelAndView;
import org.supplierescalation.Program;
import org.supplierescalation.Visit;
import org.supplierescalation.access.Visitor;
import org.supplierescalation.casefile.Refused;

@Program
class PlainErrorsTest {

  @Autowired WebApplicationContext program;
  @LocalServerPort private int port;

  @Autowired private PlainErrors errors;

  @Test
  void aPageThatIsNotThereSaysSoInDutch() {
    MvcTestResult answer = Visit.by("melder", program).get("/nergens");

    assertThat(answer).hasStatus(404);
    assertThat(Visit.body(answer)).contains("Niet gevonden", "Naar de startpagina", "Afmelden");
  }

  @Test
  void aMethodThatIsNotThereSaysSoToPeopleAndPrograms() {
    assertThat(Visit.by("melder", program).post("/help", java.util.Map.of())).hasStatus(405);
    MvcTestResult answer = Visit.by("melder", program).postJson("/api/v1/terms", "{}");

    assertThat(answer).hasStatus(405).hasHeader("Allow", "GET");
    assertThat(Visit.body(answer)).contains("Op dit adres kan dat niet.");
  }

  @Test
  void aProgramThatReadsEnglishIsToldInEnglish() {
    Visitor english = new Visitor(port).withPassword("melder", "melder");
    HttpResponse<String> unknown =
        english.send(english.to("/api/v1/nowhere").header("Accept-Language", "en-GB,nl;q=0.5"));
    HttpResponse<String> refused =
        english.send(english.to("/api/v1/cases?limit=0").header("Accept-Language", "en"));
    HttpResponse<String> dutch = english.get("/api/v1/cases?limit=0");

    assertThat(unknown.statusCode()).isEqualTo(404);
    assertThat(unknown.body()).contains("\"title\":\"Not found\"", "or not for you");
    assertThat(refused.headers().firstValue("Content-Language")).contains("en");
    assertThat(refused.body()).contains("Choose a limit from 1 to 200").contains("Not possible");
    assertThat(dutch.headers().firstValue("Content-Language")).contains("nl");
    assertThat(dutch.body()).contains("Kies voor limit");
  }

  @Test
  void aPersonWithoutLoginIsToldInTheLanguageOfTheProgram() {
    Visitor nobody = new Visitor(port);

    assertThat(nobody.send(nobody.to("/api/v1/cases").header("Accept-Language", "en")).body())
        .contains("Not logged in");
    assertThat(nobody.send(nobody.to("/api/v1/cases").header("Accept-Language", "fr")).body())
        .contains("Niet aangemeld");
  }

  @Test
  void nothingOfAFaultOfOursIsShown() throws Exception {
    Object answer = answer("/cases", new IllegalStateException("select secret from table"));

    assertThat(answer).isInstanceOf(ModelAndView.class);
    assertThat(((ModelAndView) answer).getStatus().value()).isEqualTo(500);
    assertThat(((ModelAndView) answer).getModel().toString()).doesNotContain("secret");
  }

  @Test
  void aRefusalThatTheEngineWrappedIsStillARefusal() throws Exception {
    Object answer =
        answer("/api/v1/cases", new IllegalStateException("x", new Refused("Vul het in.")));

    ProblemDetail problem = (ProblemDetail) ((ResponseEntity<?>) answer).getBody();
    assertThat(problem.getStatus()).isEqualTo(400);
    assertThat(problem.getDetail()).isEqualTo("Vul het in.");
  }

  @Test
  void whoMayNotIsLeftToTheDoors() {
    assertThatThrownBy(() -> answer("/cases", new AccessDeniedException("no")))
        .isInstanceOf(AccessDeniedException.class);
  }

  private Object answer(String path, Exception error) throws Exception {
    return errors.answer(
        error, new MockHttpServletRequest("GET", path), new MockHttpServletResponse());
  }
}
