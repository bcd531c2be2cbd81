package org.supplierescalation.overview;

import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.supplierescalation.access.RequestReadAlready;
import org.supplierescalation.casefile.Seal;

/**
 * A question and its fingerprint: address and body. Of an upload the body is not read; its length
 * stands for it.
 */
record AskedOnce(HttpServletRequest request, String fingerprint) {

  static AskedOnce of(HttpServletRequest request) throws IOException {
    String address = request.getRequestURI() + "?" + request.getQueryString() + "\n";
    String type = String.valueOf(request.getContentType());
    ByteArrayOutputStream asked = new ByteArrayOutputStream();
    asked.write(address.getBytes(StandardCharsets.UTF_8));
    if (type.startsWith("multipart/")) {
      asked.write(String.valueOf(request.getContentLengthLong()).getBytes(StandardCharsets.UTF_8));
      return new AskedOnce(request, Seal.of(asked.toByteArray()));
    }
    // At most 1 MB: a longer body was refused before it came here.
    byte[] body = request.getInputStream().readAllBytes();
    asked.write(body);
    return new AskedOnce(new RequestReadAlready(request, body), Seal.of(asked.toByteArray()));
  }
}
