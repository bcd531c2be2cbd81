package org.supplierescalation.dispatch;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;
import org.jspecify.annotations.Nullable;

/** Stands between us and a real SMTP server and fails where it is told to. */
public class FaultProxy implements AutoCloseable {

  /** Where the conversation fails, and what the proxy says there instead of the server. */
  public enum Fault {
    NONE,
    AT_CONNECT,
    AT_MAIL,
    AT_RCPT,
    AT_DATA,
    AFTER_DOT,
    CUT_IN_CONTENT,
    CUT_AFTER_DOT,
    STALL_AFTER_DOT,
    /** One byte at a time, for ever: no time-out of a socket ends that. */
    DRIP_AT_CONNECT,
    DRIP_AFTER_DOT
  }

  private final ServerSocket door;
  private final int serverPort;
  private final AtomicInteger connections = new AtomicInteger();
  private volatile Fault fault = Fault.NONE;
  private volatile String reply = "";
  private volatile @Nullable SSLContext tls;
  private volatile List<String> offers = List.of();
  private volatile Runnable reached = () -> {};
  private final List<String> said = new CopyOnWriteArrayList<>();

  public FaultProxy(int serverPort) throws IOException {
    this.serverPort = serverPort;
    this.door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    daemon(this::accept);
  }

  public int port() {
    return door.getLocalPort();
  }

  public int connections() {
    return connections.get();
  }

  /** Offers STARTTLS, and proves to be whoever the context says. */
  public void speaksTls(SSLContext as) {
    tls = as;
    offers = List.of("STARTTLS");
  }

  /** Offers extensions that the server behind it does not know; what they add, it never sees. */
  public void offer(String... extensions) {
    offers = List.of(extensions);
  }

  /** What to do when a fault that cuts the line is reached, before it is cut. */
  public void whenReached(Runnable then) {
    reached = then;
  }

  /** The commands of all clients, without the content of their mail. */
  public List<String> said() {
    return said;
  }

  public void fail(Fault where, String withReply) {
    reply = withReply;
    fault = where;
  }

  public void recover() {
    fail(Fault.NONE, "");
  }

  private void accept() {
    while (!door.isClosed()) {
      try {
        Socket client = door.accept();
        connections.incrementAndGet();
        daemon(() -> serve(client));
      } catch (IOException closed) {
        return;
      }
    }
  }

  private void serve(Socket client) {
    try (client;
        Socket server = new Socket(InetAddress.getLoopbackAddress(), serverPort)) {
      converse(client, server);
    } catch (IOException eitherSideLeft) {
      // Part of the test.
    }
  }

  private void converse(Socket plain, Socket server) throws IOException {
    Socket client = plain;
    client.setTcpNoDelay(true);
    server.setTcpNoDelay(true);
    BufferedReader fromClient = reader(client);
    BufferedReader fromServer = reader(server);
    if (fault == Fault.AT_CONNECT) {
      write(client, reply);
      return;
    }
    if (fault == Fault.DRIP_AT_CONNECT) {
      drip(client);
      return;
    }
    relayReply(fromServer, client);
    for (String line = fromClient.readLine(); line != null; line = fromClient.readLine()) {
      said.add(line);
      if (line.equals("STARTTLS") && tls != null) {
        write(client, "220 go ahead");
        client = encrypted(client);
        fromClient = reader(client);
        continue;
      }
      if (isAt(Fault.AT_MAIL, line, "MAIL FROM")
          || isAt(Fault.AT_RCPT, line, "RCPT TO")
          || isAt(Fault.AT_DATA, line, "DATA")) {
        write(client, reply);
        continue;
      }
      write(server, line.replaceAll(" (RET|ENVID|NOTIFY)=\\S+", ""));
      if (line.startsWith("EHLO")) {
        relayOffers(fromServer, client);
        continue;
      }
      relayReply(fromServer, client);
      if (line.equals("DATA") && !content(fromClient, fromServer, client, server)) {
        return;
      }
    }
  }

  private Socket encrypted(Socket client) throws IOException {
    SSLSocket socket =
        (SSLSocket) tls.getSocketFactory().createSocket(client, null, client.getPort(), true);
    socket.setUseClientMode(false);
    socket.startHandshake();
    return socket;
  }

  private static void drip(Socket client) throws IOException {
    for (int bytes = 0; bytes < 1_000; bytes++) {
      client.getOutputStream().write('2');
      client.getOutputStream().flush();
      try {
        client.setSoTimeout(50);
        if (client.getInputStream().read() < 0) {
          return; // the client gave up
        }
      } catch (SocketTimeoutException stillThere) {
        // Another byte, then.
      }
    }
  }

  /** Gives false when the connection is cut. */
  private boolean content(
      BufferedReader fromClient, BufferedReader fromServer, Socket client, Socket server)
      throws IOException {
    int lines = 0;
    for (String line = fromClient.readLine(); line != null; line = fromClient.readLine()) {
      if (fault == Fault.CUT_IN_CONTENT && ++lines == 20) {
        reached.run();
        return false;
      }
      if (line.equals(".") && fault == Fault.AFTER_DOT) {
        write(client, reply);
        return false;
      }
      write(server, line);
      if (line.equals(".")) {
        return replyToDot(fromServer, client);
      }
    }
    return false;
  }

  private boolean replyToDot(BufferedReader fromServer, Socket client) throws IOException {
    switch (fault) {
      case CUT_AFTER_DOT -> {
        fromServer.readLine(); // the server has accepted; the client never hears of it
        reached.run();
        return false;
      }
      case STALL_AFTER_DOT -> {
        fromServer.readLine();
        client.setSoTimeout(20_000);
        try {
          return client.getInputStream().read() >= 0; // until the client gives up
        } catch (SocketTimeoutException e) {
          return false;
        }
      }
      case DRIP_AFTER_DOT -> {
        fromServer.readLine();
        drip(client);
        return false;
      }
      default -> {
        relayReply(fromServer, client);
        return true;
      }
    }
  }

  private boolean isAt(Fault where, String line, String command) {
    return fault == where && line.startsWith(command);
  }

  private void relayOffers(BufferedReader fromServer, Socket client) throws IOException {
    List<String> lines = new ArrayList<>();
    String line;
    do {
      line = fromServer.readLine();
      if (line == null) {
        throw new IOException("the server left");
      }
      lines.add(line.substring(4));
    } while (line.charAt(3) == '-');
    lines.addAll(client instanceof SSLSocket ? List.of() : offers);
    for (int each = 0; each < lines.size(); each++) {
      write(client, "250" + (each < lines.size() - 1 ? "-" : " ") + lines.get(each));
    }
  }

  private static void relayReply(BufferedReader fromServer, Socket client) throws IOException {
    String line = fromServer.readLine();
    while (line != null) {
      write(client, line);
      if (line.length() < 4 || line.charAt(3) != '-') {
        return;
      }
      line = fromServer.readLine();
    }
    throw new IOException("the server left");
  }

  private static BufferedReader reader(Socket socket) throws IOException {
    return new BufferedReader(
        new InputStreamReader(socket.getInputStream(), StandardCharsets.ISO_8859_1));
  }

  private static void write(Socket to, String line) throws IOException {
    OutputStream out = to.getOutputStream();
    out.write((line + "\r\n").getBytes(StandardCharsets.ISO_8859_1));
    out.flush();
  }

  private static void daemon(Runnable work) {
    Thread thread = new Thread(work, "fault-proxy");
    thread.setDaemon(true);
    thread.start();
  }

  @Override
  public void close() throws IOException {
    door.close();
  }
}
