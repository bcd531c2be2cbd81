package org.supplierescalation.inbox.imap;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** The line to the mail server; it can be pulled out and put back. */
final class Wire implements AutoCloseable {

  private final ServerSocket door;
  private final int serverPort;
  private final List<Socket> open = new CopyOnWriteArrayList<>();
  private volatile boolean shut;

  Wire(int serverPort) throws IOException {
    this.serverPort = serverPort;
    this.door = new ServerSocket(0, 50, InetAddress.getByName("127.0.0.1"));
    daemon(this::accept);
  }

  int port() {
    return door.getLocalPort();
  }

  void isShut() {
    shut = true;
    cuts();
  }

  void isOpen() {
    shut = false;
  }

  /** Whoever talks over it is cut off. */
  void cuts() {
    open.forEach(Wire::quietly);
    open.clear();
  }

  private void accept() {
    while (!door.isClosed()) {
      try {
        Socket client = door.accept();
        if (shut) {
          client.close();
        } else {
          join(client, new Socket(InetAddress.getByName("127.0.0.1"), serverPort));
        }
      } catch (IOException gone) {
        // The next one may do better.
      }
    }
  }

  private void join(Socket client, Socket server) {
    open.add(client);
    open.add(server);
    daemon(() -> pass(client, server));
    daemon(() -> pass(server, client));
  }

  private static void pass(Socket from, Socket to) {
    try {
      from.getInputStream().transferTo(to.getOutputStream());
    } catch (IOException cut) {
      // That is what it is for.
    }
    quietly(from);
    quietly(to);
  }

  private static void quietly(Socket socket) {
    try {
      socket.close();
    } catch (IOException closedAlready) {
      // Closed is closed.
    }
  }

  private static void daemon(Runnable work) {
    Thread thread = new Thread(work, "wire");
    thread.setDaemon(true);
    thread.start();
  }

  @Override
  public void close() throws IOException {
    door.close();
    cuts();
  }
}
