package org.supplierescalation.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.springframework.web.filter.OncePerRequestFilter;

/** Refuses a request body over 1 MB, whether its length was announced or not. */
final class BodyLimit extends OncePerRequestFilter {

  /** In bytes. */
  static final int LARGEST = 1024 * 1024;

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    // An uploaded document has a limit of its own: UploadLimit.
    String type = request.getContentType();
    return type != null
        && type.startsWith("multipart/")
        && request.getRequestURI().startsWith(request.getContextPath() + "/api/");
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    if (request.getContentLengthLong() > LARGEST) {
      refuse(response);
    } else if (request.getHeader("Transfer-Encoding") == null) {
      chain.doFilter(request, response);
    } else {
      byte[] body = request.getInputStream().readNBytes(LARGEST + 1);
      if (body.length > LARGEST) {
        refuse(response);
      } else {
        chain.doFilter(new Read(request, body), response);
      }
    }
  }

  private static void refuse(HttpServletResponse response) throws IOException {
    PlainProblem.write(response, 413, "Te groot", "Een bericht mag hoogstens 1 MB groot zijn.");
  }

  /** The request with the body that was read already. */
  private static final class Read extends HttpServletRequestWrapper {

    private final ByteArrayInputStream body;

    private Read(HttpServletRequest request, byte[] body) {
      super(request);
      this.body = new ByteArrayInputStream(body);
    }

    @Override
    public ServletInputStream getInputStream() {
      return new ServletInputStream() {
        @Override
        public int read() {
          return body.read();
        }

        @Override
        public int read(byte[] bytes, int offset, int length) {
          return body.read(bytes, offset, length);
        }

        @Override
        public boolean isFinished() {
          return body.available() == 0;
        }

        @Override
        public boolean isReady() {
          return true;
        }

        @Override
        public void setReadListener(ReadListener listener) {
          throw new UnsupportedOperationException("the body is read already");
        }
      };
    }
  }
}
