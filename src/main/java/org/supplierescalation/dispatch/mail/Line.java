package org.supplierescalation.dispatch.mail;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.net.SocketFactory;

/**
 * The connections of one conversation, to be cut off from outside: a server that gives one byte at
 * a time outlives every time-out of a socket.
 */
class Line extends SocketFactory {

  private final List<Socket> sockets = new CopyOnWriteArrayList<>();
  private volatile boolean cut;

  @Override
  public Socket createSocket() {
    return remembered(new Socket());
  }

  @Override
  public Socket createSocket(String host, int port) throws IOException {
    return remembered(new Socket(host, port));
  }

  @Override
  public Socket createSocket(String host, int port, InetAddress from, int fromPort)
      throws IOException {
    return remembered(new Socket(host, port, from, fromPort));
  }

  @Override
  public Socket createSocket(InetAddress host, int port) throws IOException {
    return remembered(new Socket(host, port));
  }

  @Override
  public Socket createSocket(InetAddress host, int port, InetAddress from, int fromPort)
      throws IOException {
    return remembered(new Socket(host, port, from, fromPort));
  }

  void cut() {
    cut = true;
    sockets.forEach(Line::close);
  }

  boolean isCut() {
    return cut;
  }

  private Socket remembered(Socket socket) {
    sockets.add(socket);
    return socket;
  }

  private static void close(Socket socket) {
    try {
      socket.close();
    } catch (IOException e) {
      // Then it is as good as closed.
    }
  }
}
