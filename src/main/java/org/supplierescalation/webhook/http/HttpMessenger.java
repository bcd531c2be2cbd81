package org.supplierescalation.webhook.http;

import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.SSLException;
import org.supplierescalation.webhook.Messenger;

/**
 * Posts a message. Redirects are not followed: they could lead behind our own doors. The whole
 * attempt, answer included, takes at most the time given.
 */
class HttpMessenger implements Messenger {

  private static final Answer TOO_SLOW = new Answer(0, "Geen antwoord binnen de tijd");

  private final boolean ownNetwork;
  private final Duration longest;
  private final HttpClient client;

  HttpMessenger(boolean ownNetwork, Duration longest) {
    this.ownNetwork = ownNetwork;
    this.longest = longest;
    this.client =
        HttpClient.newBuilder()
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(longest)
            .version(HttpClient.Version.HTTP_1_1)
            .build();
  }

  @Override
  public Answer post(URI address, Map<String, String> headers, String body) {
    try {
      if (!ownNetwork && !PublicAddresses.allPublic(address.getHost())) {
        return new Answer(0, "Geweigerd: dit adres ligt in het eigen netwerk");
      }
    } catch (UnknownHostException unknown) {
      return new Answer(0, "De naam van de machine is niet bekend");
    }
    HttpRequest.Builder request =
        HttpRequest.newBuilder(address)
            .timeout(longest)
            .header("Content-Type", "application/json")
            .header("User-Agent", "supplier-escalation")
            .POST(BodyPublishers.ofString(body));
    headers.forEach(request::header);
    return answer(client.sendAsync(request.build(), BodyHandlers.discarding()));
  }

  private Answer answer(CompletableFuture<HttpResponse<Void>> asked) {
    try {
      int status = asked.get(longest.toMillis(), TimeUnit.MILLISECONDS).statusCode();
      return new Answer(status, meaning(status));
    } catch (TimeoutException tooSlow) {
      asked.cancel(true);
      return TOO_SLOW;
    } catch (InterruptedException stopping) {
      asked.cancel(true);
      Thread.currentThread().interrupt();
      return new Answer(0, "Afgebroken: het programma stopte");
    } catch (ExecutionException failed) {
      Throwable cause = failed.getCause();
      return cause instanceof HttpTimeoutException
          ? TOO_SLOW
          : new Answer(
              0,
              cause instanceof SSLException
                  ? "Het certificaat of de beveiligde verbinding deugt niet"
                  : "Geen verbinding");
    }
  }

  private static String meaning(int status) {
    if (status >= 200 && status < 300) {
      return "Aangenomen (%d)".formatted(status);
    }
    return status >= 300 && status < 400
        ? "Verwijst door (%d); dat wordt niet gevolgd".formatted(status)
        : "Niet aangenomen (%d)".formatted(status);
  }
}
