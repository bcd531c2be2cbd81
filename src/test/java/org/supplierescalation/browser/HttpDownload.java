package org.supplierescalation.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** A file behind a link. The browser itself would show or save it, out of a test's sight. */
record HttpDownload(int status, String contentType, byte[] bytes) {

  static HttpDownload of(String link, String cookies) {
    try {
      HttpResponse<byte[]> response =
          HttpClient.newHttpClient()
              .send(
                  HttpRequest.newBuilder(URI.create(link)).header("Cookie", cookies).build(),
                  HttpResponse.BodyHandlers.ofByteArray());
      return new HttpDownload(
          response.statusCode(),
          response.headers().firstValue("Content-Type").orElse(""),
          response.body());
    } catch (IOException e) {
      throw new AssertionError(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(e);
    }
  }

  /** The text of a PDF; anything else is no letter. */
  String pdfText() throws IOException {
    assertThat(status).isEqualTo(200);
    assertThat(contentType).startsWith("application/pdf");
    assertThat(bytes).startsWith('%', 'P', 'D', 'F');
    try (PDDocument pdf = Loader.loadPDF(bytes)) {
      return new PDFTextStripper().getText(pdf);
    }
  }
}
