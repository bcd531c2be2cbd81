package org.supplierescalation.evidence.web;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;

import java.util.Map;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.context.WebApplicationContext;
import org.supplierescalation.casefile.CaseReference;

/** Somebody who puts files on file, behind the real doors. */
final class Uploads {

  static final Map<String, String> TOLD =
      Map.of("category", "REPORT", "datedOn", "2026-11-02", "source", "Servicedesk");

  private final MockMvcTester http;
  private final String person;

  Uploads(String person, WebApplicationContext program) {
    this.http = MockMvcTester.from(program, mvc -> mvc.apply(springSecurity()).build());
    this.person = person;
  }

  /** Over the interface: one file. */
  MvcTestResult sends(
      CaseReference reference, String name, byte[] content, Map<String, String> told) {
    return post(
        "/api/v1/cases/" + reference + "/evidence",
        told,
        new MockMultipartFile("file", name, null, content));
  }

  MvcTestResult sends(CaseReference reference, String name, byte[] content) {
    return sends(reference, name, content, TOLD);
  }

  /** On the page: several files in one go. */
  MvcTestResult posts(
      CaseReference reference, Map<String, String> told, MockMultipartFile... files) {
    return post("/cases/" + reference + "/evidence", told, files);
  }

  private MvcTestResult post(String path, Map<String, String> told, MockMultipartFile... files) {
    MockMvcTester.MockMultipartMvcRequestBuilder request =
        http.post().uri(path).with(user(person)).with(csrf()).multipart();
    for (MockMultipartFile file : files) {
      request = request.file(file);
    }
    for (Map.Entry<String, String> field : told.entrySet()) {
      request = request.param(field.getKey(), field.getValue());
    }
    return request.exchange();
  }
}
