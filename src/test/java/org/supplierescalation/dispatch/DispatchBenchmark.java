package org.supplierescalation.dispatch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/**
 * How fast mail leaves, by three hands as the engine has: run by hand with {@code mvn test
 * -Dtest=DispatchBenchmark}. At least 8 mails a second on two cores, each with a PDF of 100 KB; and
 * a recipient whose server never answers delays no other.
 */
class DispatchBenchmark {

  private static final int HANDS = 3;
  private static final int MAILS = 500;
  private static final Duration LIMIT = Duration.ofSeconds(20);

  @Test
  void fiveHundredMailsWithAPdf() throws Exception {
    try (PostOffice office = PostOffice.onH2()) {
      List<Mail> mails = mails(office, MAILS, "leverancier%d.example");
      double seconds = drain(office, mails, new CopyOnWriteArrayList<>());
      System.out.printf(
          "%d mails of 100 KB in %.1f s: %.1f per second%n", MAILS, seconds, MAILS / seconds);
      assertThat(office.arrived()).hasSize(MAILS);
      assertThat(MAILS / seconds).isGreaterThan(8);
    }
  }

  @Test
  void aDeadRecipientDelaysNoOther() throws Exception {
    try (PostOffice office =
            PostOffice.onH2(
                Map.of("escalation.mail.longest-conversation", LIMIT.toSeconds() + "s"));
        Tarpit tarpit = new Tarpit(office.line.port())) {
      office.server.setPort(tarpit.port());
      List<Mail> mails = mails(office, 100, "leverancier%d.example");
      for (int place : new int[] {10, 30, 50, 70, 90}) {
        mails.add(place, to(office, "dood@dood.example", "DEAD-" + place, mails.get(0).document()));
      }
      List<String> later = new CopyOnWriteArrayList<>();
      long before = System.nanoTime();
      AtomicInteger sent = new AtomicInteger();
      double[] lastSent = new double[1];
      ExecutorService hands = Executors.newFixedThreadPool(HANDS);
      try {
        hands.invokeAll(
            mails.stream()
                .map(
                    mail ->
                        (Callable<Object>)
                            () -> {
                              if (send(office, mail, later)) {
                                synchronized (lastSent) {
                                  lastSent[0] = (System.nanoTime() - before) / 1e9;
                                }
                                sent.incrementAndGet();
                              }
                              return null;
                            })
                .toList());
      } finally {
        hands.shutdownNow();
      }
      System.out.printf(
          "100 mails beside 5 to a dead recipient: the last of the living after %.1f s, all hands free after %.1f s; "
              + "%d waited%n",
          lastSent[0], (System.nanoTime() - before) / 1e9, later.size());
      assertThat(sent.get()).isEqualTo(100);
      assertThat(later).hasSize(5);
      assertThat(lastSent[0]).isLessThan(LIMIT.toSeconds());
    }
  }

  private static double drain(PostOffice office, List<Mail> mails, List<String> later)
      throws InterruptedException {
    ExecutorService hands = Executors.newFixedThreadPool(HANDS);
    long before = System.nanoTime();
    try {
      hands.invokeAll(
          mails.stream().map(mail -> (Callable<Boolean>) () -> send(office, mail, later)).toList());
    } finally {
      hands.shutdownNow();
    }
    return (System.nanoTime() - before) / 1e9;
  }

  private static boolean send(PostOffice office, Mail mail, List<String> later) {
    try {
      return office.sendOnce.send(mail) == DispatchOutcome.SENT;
    } catch (PostboxClosed closed) {
      later.add(String.valueOf(closed.getMessage()));
      return false;
    }
  }

  private static List<Mail> mails(PostOffice office, int count, String domain) {
    byte[] pdf = new byte[100_000];
    new Random(1).nextBytes(pdf);
    Mail first = office.mail(Policy.FORMAL, pdf);
    List<Mail> mails = new ArrayList<>();
    for (int number = 1; number <= count; number++) {
      mails.add(
          to(
              office,
              "contract@" + domain.formatted(number % 50),
              "NOTICE-" + number,
              first.document()));
    }
    return mails;
  }

  private static Mail to(PostOffice office, String address, String key, java.util.UUID document) {
    return new Mail(
        PostOffice.CASE, key, address, "Ingebrekestelling", "Tekst", document, Policy.FORMAL);
  }

  /** A relay that asks the recipient's server first: for the dead one it never answers. */
  private static final class Tarpit implements AutoCloseable {

    private final ServerSocket door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());

    Tarpit(int relay) throws IOException {
      Thread thread = new Thread(() -> accept(relay), "tarpit");
      thread.setDaemon(true);
      thread.start();
    }

    int port() {
      return door.getLocalPort();
    }

    private void accept(int relay) {
      while (!door.isClosed()) {
        try {
          Socket client = door.accept();
          Socket server = new Socket(InetAddress.getLoopbackAddress(), relay);
          pass(server, client, false);
          pass(client, server, true);
        } catch (IOException closed) {
          return;
        }
      }
    }

    private static void pass(Socket from, Socket to, boolean listening) {
      Thread thread =
          new Thread(
              () -> {
                byte[] piece = new byte[64_000];
                try (from;
                    to) {
                  for (int read = from.getInputStream().read(piece);
                      read >= 0;
                      read = from.getInputStream().read(piece)) {
                    if (listening
                        && new String(piece, 0, Math.min(read, 200)).contains("@dood.example>")) {
                      from.getInputStream().read(); // until the other side gives up
                      return;
                    }
                    to.getOutputStream().write(piece, 0, read);
                  }
                } catch (IOException left) {
                  // Part of it.
                }
              },
              "tarpit-line");
      thread.setDaemon(true);
      thread.start();
    }

    @Override
    public void close() throws IOException {
      door.close();
    }
  }
}
