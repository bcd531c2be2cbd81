package org.supplierescalation;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.context.WebApplicationContext;

/** One of the demo's people at our pages and interfaces, behind the real doors. */
public final class Visit {

  private final MockMvcTester http;
  private final String person;

  private Visit(MockMvcTester http, String person) {
    this.http = http;
    this.person = person;
  }

  public static Visit by(String person, WebApplicationContext program) {
    return new Visit(
        MockMvcTester.from(program, mvc -> mvc.apply(springSecurity()).build()), person);
  }

  public MvcTestResult get(String path) {
    return http.get().uri(path).accept(MediaType.ALL).with(user(person)).exchange();
  }

  public MvcTestResult post(String path, Map<String, String> form) {
    MockMvcTester.MockMvcRequestBuilder request =
        http.post().uri(path).with(user(person)).with(csrf());
    form.forEach(request::param);
    return request.exchange();
  }

  public MvcTestResult postWithoutToken(String path) {
    return http.post().uri(path).with(user(person)).exchange();
  }

  public MvcTestResult postJson(String path, String json) {
    return http.post()
        .uri(path)
        .with(user(person))
        .with(csrf())
        .contentType(MediaType.APPLICATION_JSON)
        .content(json)
        .exchange();
  }

  public static String body(MvcTestResult answer) {
    return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
  }
}
