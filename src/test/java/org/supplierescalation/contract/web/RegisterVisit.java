package org.supplierescalation.contract.web;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.context.WebApplicationContext;

/** Files and whole entries at the registers, as one of the demo's people brings them. */
final class RegisterVisit {

  private final MockMvcTester http;
  private final String person;

  private RegisterVisit(MockMvcTester http, String person) {
    this.http = http;
    this.person = person;
  }

  static RegisterVisit by(String person, WebApplicationContext program) {
    return new RegisterVisit(
        MockMvcTester.from(program, mvc -> mvc.apply(springSecurity()).build()), person);
  }

  MvcTestResult upload(String path, byte[] bytes) {
    return http.post()
        .uri(path)
        .multipart()
        .file(new MockMultipartFile("file", "C:\\map\\register.csv", "text/csv", bytes))
        .with(user(person))
        .with(csrf())
        .exchange();
  }

  MvcTestResult upload(String path, String text) {
    return upload(path, text.getBytes(StandardCharsets.UTF_8));
  }

  /** Presses the button below the preview. */
  MvcTestResult apply(String path, MvcTestResult preview) {
    return http.post()
        .uri(path + "/apply")
        .param("fileId", hidden("fileId", preview))
        .param("seal", hidden("seal", preview))
        .with(user(person))
        .with(csrf())
        .exchange();
  }

  MvcTestResult put(String path, String ifMatch, String json) {
    MockMvcTester.MockMvcRequestBuilder request =
        http.put()
            .uri(path)
            .with(user(person))
            .with(csrf())
            .contentType(MediaType.APPLICATION_JSON)
            .content(json);
    return (ifMatch.isEmpty() ? request : request.header("If-Match", ifMatch)).exchange();
  }

  static String hidden(String name, MvcTestResult page) {
    Matcher field = Pattern.compile("name=\"" + name + "\" value=\"([^\"]+)\"").matcher(body(page));
    if (!field.find()) {
      throw new AssertionError("no " + name + " in " + body(page));
    }
    return field.group(1);
  }

  static String body(MvcTestResult answer) {
    return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
  }

  static String aNumber() {
    return "L-" + UUID.randomUUID().toString().substring(0, 12);
  }

  /** A good supplier, as typed. */
  static Map<String, String> aSupplier(String number) {
    return new HashMap<>(
        Map.ofEntries(
            Map.entry("do", "save"),
            Map.entry("number", number),
            Map.entry("name", "Nieuw Netwerk " + number),
            Map.entry("legalForm", "B.V."),
            Map.entry("registration", "90000011"),
            Map.entry("seat", "Utrecht"),
            Map.entry("language", "NL"),
            Map.entry("postalAddress", "Straat 1\r\n3500 AA Utrecht"),
            Map.entry("noticeEmail", "contract@nieuw.example"),
            Map.entry("emailAccepted", "ja"),
            Map.entry("emailAcceptedProof", "Contract artikel 15.2"),
            Map.entry("contacts.0.name", "accountmanager"),
            Map.entry("contacts.0.role", "Accountmanager"),
            Map.entry("contacts.0.email", "account@nieuw.example"),
            Map.entry("contacts.0.phone", "088 000 00 00")));
  }

  /** A good contract, as typed. */
  static Map<String, String> aContract(String number, String supplier) {
    return new HashMap<>(
        Map.ofEntries(
            Map.entry("do", "save"),
            Map.entry("number", number),
            Map.entry("supplier", supplier),
            Map.entry("title", "Beheer van de telefonie"),
            Map.entry("concludedOn", "2025-01-01"),
            Map.entry("value", "120.000,50"),
            Map.entry("monthlyFee", "2500"),
            Map.entry("law", "NL"),
            Map.entry("disputes", "COURT"),
            Map.entry("endsOn", "2028-12-31"),
            Map.entry("noticeDays", "90"),
            Map.entry("commitments.0.clause", "artikel 4.1"),
            Map.entry("commitments.0.text", "Storingen zijn binnen vier uur opgelost."),
            Map.entry("commitments.0.norm", "99,5"),
            Map.entry("commitments.0.unit", "%"),
            Map.entry("commitments.0.window", "werkdagen"),
            Map.entry("commitments.0.measurement", "maandrapport"),
            Map.entry("documents.0.name", "Overeenkomst"),
            Map.entry("documents.0.where", "Archief, map 7")));
  }
}
