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
import java.util.concurrent.atomic.AtomicInteger;

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
    STALL_AFTER_DOT
  }

  private final ServerSocket door;
  private final int serverPort;
  private final AtomicInteger connections = new AtomicInteger();
  private volatile Fault fault = Fault.NONE;
  private volatile String reply = "";

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

  private void converse(Socket client, Socket server) throws IOException {
    client.setTcpNoDelay(true);
    server.setTcpNoDelay(true);
    BufferedReader fromClient = reader(client);
    BufferedReader fromServer = reader(server);
    if (fault == Fault.AT_CONNECT) {
      write(client, reply);
      return;
    }
    relayReply(fromServer, client);
    for (String line = fromClient.readLine(); line != null; line = fromClient.readLine()) {
      if (isAt(Fault.AT_MAIL, line, "MAIL FROM")
          || isAt(Fault.AT_RCPT, line, "RCPT TO")
          || isAt(Fault.AT_DATA, line, "DATA")) {
        write(client, reply);
        continue;
      }
      write(server, line);
      relayReply(fromServer, client);
      if (line.equals("DATA") && !content(fromClient, fromServer, client, server)) {
        return;
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
      default -> {
        relayReply(fromServer, client);
        return true;
      }
    }
  }

  private boolean isAt(Fault where, String line, String command) {
    return fault == where && line.startsWith(command);
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
