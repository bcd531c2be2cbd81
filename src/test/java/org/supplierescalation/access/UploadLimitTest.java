package org.supplierescalation.access;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class UploadLimitTest {

  @ParameterizedTest(name = "{1} bytes to {0}: {2}")
  @CsvSource({
    "/api/v1/cases/ESC-2026-0001/evidence, 115343360, 200",
    "/api/v1/cases/ESC-2026-0001/evidence, 115343361, 413",
    "/cases/ESC-2026-0001/evidence, 2147483648, 413",
    "/cases/ESC-2026-0001/letters/DEFAULT_NOTICE, 27262976, 200",
    "/cases/ESC-2026-0001/letters/DEFAULT_NOTICE, 27262977, 413",
    "/login, 2147483648, 413",
    "/cases/ESC-2026-0001/evidence, -1, 411",
  })
  void whatIsTooLargeIsRefusedBeforeAByteIsRead(String path, long length, int status)
      throws Exception {
    MockHttpServletResponse response = new MockHttpServletResponse();

    new UploadLimit().doFilter(upload(path, length), response, new MockFilterChain());

    assertThat(response.getStatus()).isEqualTo(status);
  }

  @Test
  void aProgramReadsWhy() throws Exception {
    MockHttpServletResponse response = new MockHttpServletResponse();

    new UploadLimit()
        .doFilter(
            upload("/api/v1/cases/ESC-2026-0001/evidence", Long.MAX_VALUE),
            response,
            new MockFilterChain());

    assertThat(response.getContentAsString()).contains("hoogstens 25 MB per bestand");
  }

  private static MockHttpServletRequest upload(String path, long length) {
    MockHttpServletRequest request =
        new MockHttpServletRequest("POST", path) {
          @Override
          public long getContentLengthLong() {
            return length;
          }

          @Override
          public ServletInputStream getInputStream() {
            throw new AssertionError("read");
          }
        };
    request.setContentType("Multipart/form-data; boundary=x");
    return request;
  }
}
