package org.supplierescalation.process;

import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.web.context.WebApplicationContext;
import org.supplierescalation.Visit;
import org.supplierescalation.demo.DemoMail;

/** Somebody outside with a mail of ours: no login, no cookies, an address of the network. */
final class Outsider {

  private static final AtomicInteger NEXT = new AtomicInteger();
  private static final Pattern FORM = Pattern.compile("name=\"form\" value=\"([^\"]+)\"");
  private static final Pattern LINK = Pattern.compile("/reply/[A-Za-z0-9_-]{43}");
  private static final Pattern ANYWHERE = Pattern.compile("(?:href|src|action)=\"([^\"]*)\"");

  private final MockMvcTester http;
  private final String address = "192.0.2." + NEXT.incrementAndGet();

  Outsider(WebApplicationContext program) {
    http = MockMvcTester.from(program, mvc -> mvc.apply(springSecurity()).build());
  }

  String address() {
    return address;
  }

  /** The personal links in the mail about a case, newest first. */
  static List<String> links(DemoMail mail, CaseWalk walk) {
    return mail.received().stream()
        .filter(received -> received.subject().contains(walk.reference().value()))
        .flatMap(received -> LINK.matcher(received.text()).results())
        .map(found -> found.group())
        .toList();
  }

  MvcTestResult get(String path) {
    return http.get().uri(path).with(from()).header("User-Agent", "Mailscanner/1.0").exchange();
  }

  MvcTestResult head(String path) {
    return http.method(HttpMethod.HEAD).uri(path).with(from()).exchange();
  }

  /** Opens the page and sends its form, as a person does. */
  MvcTestResult answers(String path, Map<String, String> form) {
    Matcher value = FORM.matcher(Visit.body(get(path)));
    Map<String, String> filled = new HashMap<>(form);
    filled.putIfAbsent("form", value.find() ? value.group(1) : "");
    return posts(path, filled);
  }

  MvcTestResult posts(String path, Map<String, String> form) {
    MockMvcTester.MockMvcRequestBuilder request = http.post().uri(path).with(from());
    form.forEach(request::param);
    return request.exchange();
  }

  /** As a mail scanner: asks for everything the page points at, and submits nothing. */
  void follows(String path) {
    head(path);
    Matcher pointed = ANYWHERE.matcher(Visit.body(get(path)));
    while (pointed.find()) {
      if (pointed.group(1).startsWith("/")) {
        get(pointed.group(1));
      }
    }
    get(path);
  }

  private RequestPostProcessor from() {
    return request -> {
      request.setRemoteAddr(address);
      return request;
    };
  }
}
