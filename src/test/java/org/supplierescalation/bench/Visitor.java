package org.supplierescalation.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Somebody who logged in and asks for pages, one after another. */
final class Visitor {

  private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");

  private final HttpClient http =
      HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
  private final String address;

  private Visitor(int port) {
    address = "http://localhost:" + port;
  }

  static Visitor as(String person, int port) throws IOException, InterruptedException {
    Visitor visitor = new Visitor(port);
    Matcher token = TOKEN.matcher(visitor.get("/login"));
    if (!token.find()) {
      throw new IllegalStateException("no token on the login page");
    }
    String form = "username=%1$s&password=%1$s&_csrf=%2$s".formatted(person, token.group(1));
    visitor.http.send(
        HttpRequest.newBuilder(URI.create(visitor.address + "/login"))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(form))
            .build(),
        HttpResponse.BodyHandlers.discarding());
    return visitor;
  }

  Timing times(String page, int many) {
    long[] took = new long[many];
    for (int time = 0; time < many; time++) {
      long begin = System.nanoTime();
      get(page);
      took[time] = System.nanoTime() - begin;
    }
    Arrays.sort(took);
    return Timing.of(took);
  }

  private String get(String page) {
    try {
      HttpResponse<String> answer =
          http.send(
              HttpRequest.newBuilder(URI.create(address + page)).build(),
              HttpResponse.BodyHandlers.ofString());
      if (answer.statusCode() != 200) {
        throw new IllegalStateException(page + " answered " + answer.statusCode());
      }
      return answer.body();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
