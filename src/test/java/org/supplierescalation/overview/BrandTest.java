package org.supplierescalation.overview;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.context.WebApplicationContext;
import org.supplierescalation.Program;
import org.supplierescalation.Visit;

@Program
class BrandTest {

  @Autowired WebApplicationContext program;

  @Test
  void everyPageNamesTheOrganisation() {
    assertThat(Visit.body(Visit.by("finance", program).get("/")))
        .contains("<span class=\"organisation\">Voorbeeld Zorggroep</span>")
        .doesNotContain("/images/logo");
  }

  @Test
  void theWebApplicationsHearTheNameAndThatThereIsNoLogo() {
    assertThat(Visit.body(Visit.by("finance", program).get("/api/v1/organisation")))
        .isEqualTo("{\"name\":\"Voorbeeld Zorggroep\"}");
    assertThat(Visit.by("finance", program).get("/images/logo")).hasStatus(404);
  }

  @Test
  void aLogoThatIsOpenedByItselfCanDoNothing() {
    byte[] drawing = "<svg/>".getBytes(StandardCharsets.UTF_8);
    ResponseEntity<byte[]> answer =
        new BrandController(
                new Brand("Voorbeeld", new Logo(drawing, MediaType.valueOf("image/svg+xml"))))
            .logo();

    assertThat(answer.getBody()).isEqualTo(drawing);
    assertThat(answer.getHeaders().getFirst("Content-Security-Policy"))
        .startsWith("default-src 'none'")
        .endsWith("sandbox");
  }
}
