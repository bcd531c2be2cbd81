package org.supplierescalation.access;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;

/** Lets good answers stream, and holds the body of an error back until somebody has read it. */
final class HeldErrors extends HttpServletResponseWrapper {

  private final ByteArrayOutputStream held = new ByteArrayOutputStream();

  HeldErrors(HttpServletResponse response) {
    super(response);
  }

  boolean hasBody() {
    return held.size() > 0 && !isCommitted();
  }

  byte[] body() {
    return held.toByteArray();
  }

  void release() throws IOException {
    send(body());
  }

  void replace(int status, byte[] json) throws IOException {
    setStatus(status);
    setContentType("application/json;charset=UTF-8");
    send(json);
  }

  private void send(byte[] bytes) throws IOException {
    super.setContentLength(bytes.length);
    super.getOutputStream().write(bytes);
  }

  private boolean isError() {
    return getStatus() >= 400;
  }

  @Override
  public void setContentLength(int length) {
    if (!isError()) {
      super.setContentLength(length);
    }
  }

  @Override
  public void setContentLengthLong(long length) {
    if (!isError()) {
      super.setContentLengthLong(length);
    }
  }

  @Override
  public void setHeader(String name, String value) {
    if (!isError() || !"Content-Length".equalsIgnoreCase(name)) {
      super.setHeader(name, value);
    }
  }

  @Override
  public void addHeader(String name, String value) {
    if (!isError() || !"Content-Length".equalsIgnoreCase(name)) {
      super.addHeader(name, value);
    }
  }

  @Override
  public void flushBuffer() throws IOException {
    if (!isError()) {
      super.flushBuffer();
    }
  }

  @Override
  public ServletOutputStream getOutputStream() throws IOException {
    ServletOutputStream real = super.getOutputStream();
    return new ServletOutputStream() {
      @Override
      public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
      }

      @Override
      public void write(byte[] bytes, int offset, int length) throws IOException {
        if (isError()) {
          held.write(bytes, offset, length);
        } else {
          real.write(bytes, offset, length);
        }
      }

      @Override
      public void flush() throws IOException {
        if (!isError()) {
          real.flush();
        }
      }

      @Override
      public void close() throws IOException {
        if (!isError()) {
          real.close();
        }
      }

      @Override
      public boolean isReady() {
        return real.isReady();
      }

      @Override
      public void setWriteListener(WriteListener listener) {
        real.setWriteListener(listener);
      }
    };
  }
}
