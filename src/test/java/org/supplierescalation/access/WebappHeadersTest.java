package org.supplierescalation.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpHeaders;
import org.camunda.bpm.webapp.impl.security.filter.headersec.provider.impl.ContentSecurityPolicyProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.supplierescalation.Program;

@Program
class WebappHeadersTest {

  private static final String TASKLIST = "/camunda/app/tasklist/";

  @LocalServerPort private int port;

  @Test
  void thePolicyIsTheVendorsAndWhatOpensBesideATaskLeavesTheSandbox() {
    String policy =
        headers(TASKLIST + "default/").firstValue("Content-Security-Policy").orElseThrow();

    assertThat(plain(policy.replaceAll("'nonce-[^']+'", "\\$NONCE")))
        .isEqualTo(
            plain(ContentSecurityPolicyProvider.HEADER_DEFAULT_VALUE)
                .replace("allow-popups", "allow-popups allow-popups-to-escape-sandbox"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "scripts/config.js",
        "scripts/dossier/tab.js",
        "styles/dossier.css",
        "locales/nl.json",
        "../brand.js"
      })
  void afterAnUpdateNobodyReadsOurFilesFromBefore(String file) {
    assertThat(headers((TASKLIST + file).replace("tasklist/../", "")).firstValue("Cache-Control"))
        .as(file)
        .hasValue("no-cache");
  }

  private static String plain(String policy) {
    return policy.replaceAll("\\s*;\\s*", ";").strip();
  }

  private HttpHeaders headers(String path) {
    Visitor visitor = new Visitor(port);
    visitor.login("finance", "finance");
    return visitor.get(path).headers();
  }
}
