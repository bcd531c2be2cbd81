package org.supplierescalation.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.supplierescalation.Program;

@Program
class LargeFormTest {

  @LocalServerPort private int port;

  @Test
  void tenMegabytesInAFormAreRefusedWithAPageThatSaysSo() {
    Visitor visitor = new Visitor(port);
    visitor.login("contractmanager", "contractmanager");
    String form = "_csrf=" + visitor.token() + "&noteTitle=x&noteText=";

    HttpResponse<String> answer =
        visitor.send(
            visitor
                .to("/cases/ESC-2026-9999/note")
                .header("Accept", "text/html")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form + "x".repeat(10_000_000))));

    assertThat(answer.statusCode()).isEqualTo(413);
    assertThat(answer.body())
        .contains("<h1>Te groot</h1>", "kort de tekst in")
        .doesNotContain("Niet toegestaan");
    assertThat(visitor.post("/cases/ESC-2026-9999/note", form + "x").statusCode()).isEqualTo(404);
  }

  @Test
  void whatFitsGoesOn() {
    Visitor visitor = new Visitor(port);
    visitor.login("contractmanager", "contractmanager");
    String form = "_csrf=" + visitor.token() + "&noteTitle=x&noteText=";

    assertThat(
            visitor
                .post(
                    "/cases/ESC-2026-9999/note",
                    form + "x".repeat(FormLimit.LARGEST - form.length()))
                .statusCode())
        .isEqualTo(404);
    assertThat(
            visitor
                .post(
                    "/cases/ESC-2026-9999/note",
                    form + "x".repeat(FormLimit.LARGEST - form.length() + 1))
                .statusCode())
        .isEqualTo(413);
  }
}
