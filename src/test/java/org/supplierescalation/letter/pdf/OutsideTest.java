package org.supplierescalation.letter.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.Test;
import org.supplierescalation.letter.LetterKind;
import org.supplierescalation.letter.LetterWriter;
import org.supplierescalation.term.Law;

class OutsideTest {

  private static final String PAGE =
      """
      <html lang="nl">
      <head>
        <title>x</title>
        <meta name="description" content="x"/>
        <link rel="stylesheet" type="text/css" href="http://127.0.0.1:{{port}}/link.css"/>
        <style>
          @import url("http://127.0.0.1:{{port}}/import.css");
          @font-face { font-family: Away; src: url("http://127.0.0.1:{{port}}/font.ttf"); }
          .away { font-family: Away; background-image: url("http://127.0.0.1:{{port}}/back.png"); }
        </style>
      </head>
      <body><h1 class="subject">x</h1><p class="away">x</p></body>
      </html>
      """;

  private final LetterWriter writer = Proof.writer();

  @Test
  void neitherTemplateNorTextReachesOutside() throws IOException {
    Queue<String> asked = new ConcurrentLinkedQueue<>();
    HttpServer outside =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    outside.createContext(
        "/",
        exchange -> {
          asked.add(exchange.getRequestURI().getPath());
          exchange.sendResponseHeaders(404, -1);
          exchange.close();
        });
    outside.start();
    try {
      String port = String.valueOf(outside.getAddress().getPort());
      String address = "http://127.0.0.1:" + port + "/x";
      Map<String, Object> facts = Proof.factsWith("port", port);
      facts.put(
          "note",
          "<img src='%1$s'/><style>@import url(%1$s)</style><object data='%1$s'/>"
                  .formatted(address)
              + "<link rel='stylesheet' href='%s'/><img src='file:///etc/hostname'/>"
                  .formatted(address));
      writer.pdf(LetterKind.DEFAULT_NOTICE, Law.NL, facts);
      writer.pdf(LetterKind.DISSOLUTION, Law.NL, facts);
      new Press().print(PAGE.replace("{{port}}", port));
    } finally {
      outside.stop(0);
    }
    assertThat(asked).isEmpty();
  }
}
