package org.supplierescalation.access;

import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Somebody at a browser or a program: keeps cookies, follows no redirect. */
public final class Visitor {

  private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

  private final String origin;
  private final CookieManager cookies = new CookieManager();
  private final HttpClient client = HttpClient.newBuilder().cookieHandler(cookies).build();
  private String basic = "";

  public Visitor(int port) {
    origin = "http://localhost:" + port;
  }

  public Visitor withPassword(String user, String password) {
    String pair = user + ":" + password;
    basic = "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8));
    return this;
  }

  public HttpResponse<String> get(String path) {
    return send(to(path).header("Accept", "text/html,application/json"));
  }

  HttpResponse<String> postJson(String path, String body) {
    return send(json(path).POST(HttpRequest.BodyPublishers.ofString(body)));
  }

  HttpResponse<String> putJson(String path, String body) {
    return send(json(path).PUT(HttpRequest.BodyPublishers.ofString(body)));
  }

  /** Without announcing the length. */
  HttpResponse<String> postChunked(String path, byte[] body) {
    HttpRequest.BodyPublisher bytes = HttpRequest.BodyPublishers.ofByteArray(body);
    return send(json(path).POST(HttpRequest.BodyPublishers.fromPublisher(bytes)));
  }

  HttpResponse<String> login(String user, String password) {
    return post(
        "/login",
        "username=" + encoded(user) + "&password=" + encoded(password) + "&_csrf=" + token());
  }

  HttpResponse<String> post(String path, String form) {
    return send(
        to(path)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(form)));
  }

  String token() {
    Matcher token = TOKEN.matcher(get("/login").body());
    if (!token.find()) {
      throw new AssertionError("the login page has no token");
    }
    return encoded(token.group(1));
  }

  String cookie(String name) {
    return cookies.getCookieStore().getCookies().stream()
        .filter(cookie -> cookie.getName().equals(name))
        .map(HttpCookie::getValue)
        .findFirst()
        .orElse("");
  }

  public HttpRequest.Builder to(String path) {
    HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(origin + path));
    return basic.isEmpty() ? request : request.header("Authorization", basic);
  }

  private HttpRequest.Builder json(String path) {
    return to(path).header("Content-Type", "application/json");
  }

  public HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    } catch (IOException e) {
      throw new AssertionError(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(e);
    }
  }

  static List<String> setCookies(HttpResponse<?> response) {
    return response.headers().allValues("Set-Cookie");
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
