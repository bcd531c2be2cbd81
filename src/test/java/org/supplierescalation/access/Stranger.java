package org.supplierescalation.access;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.context.WebApplicationContext;

/** Somebody who tries addresses that others have. */
final class Stranger {

  private final @Nullable String person;
  private final MockMvcTester http;

  Stranger(@Nullable String person, WebApplicationContext program) {
    this.person = person;
    http = MockMvcTester.from(program, mvc -> mvc.apply(springSecurity()).build());
  }

  Answer asks(RequestMethod method, String path) {
    boolean forPrograms = path.startsWith("/api/");
    MockMvcTester.MockMvcRequestBuilder request =
        http.method(HttpMethod.valueOf(method.name()))
            .uri(path)
            .accept(forPrograms ? MediaType.ALL : MediaType.TEXT_HTML);
    if (method != RequestMethod.GET) {
      request
          .contentType(
              forPrograms ? MediaType.APPLICATION_JSON : MediaType.APPLICATION_FORM_URLENCODED)
          .content(forPrograms ? "{}" : "");
      request.with(csrf());
    }
    if (person != null) {
      request.with(user(person));
    }
    return Answer.of(request.exchange().getResponse());
  }

  /** What came back. */
  record Answer(int status, String location, String body) {

    static Answer of(MockHttpServletResponse response) {
      String location = response.getHeader("Location");
      String body = new String(response.getContentAsByteArray(), StandardCharsets.UTF_8);
      return new Answer(
          response.getStatus(),
          location == null ? "" : location,
          body.replaceAll("name=\"_csrf\" value=\"[^\"]*\"", ""));
    }
  }
}
