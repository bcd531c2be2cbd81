package org.supplierescalation.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses uploads that are too large before a byte of them is read. Evidence comes several files at
 * once (each at most 25 MB, which its own gate says file by file); everything else is one file. An
 * upload must announce its length: so does every browser.
 */
final class UploadLimit extends OncePerRequestFilter {

  /** In bytes; more than four of the largest files with the words around them. */
  static final long EVIDENCE = 110L * 1024 * 1024;

  /** In bytes; one letter of ours, from somebody who need not log in. */
  static final long LETTER = 8L * 1024 * 1024;

  /** In bytes; the largest file and the words around it. */
  static final long OTHER = 26L * 1024 * 1024;

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    String type = request.getContentType();
    return type == null || !type.regionMatches(true, 0, "multipart/", 0, 10);
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    long length = request.getContentLengthLong();
    long most = most(request.getRequestURI());
    if (length < 0) {
      refuse(request, response, PlainProblem.UPLOAD_WITHOUT_LENGTH, 411);
    } else if (length > most) {
      refuse(request, response, PlainProblem.UPLOAD_TOO_LARGE, 413);
    } else {
      chain.doFilter(request, response);
    }
  }

  private static long most(String path) {
    if (path.endsWith("/evidence")) {
      return EVIDENCE;
    }
    return path.endsWith("/verify") ? LETTER : OTHER;
  }

  private static void refuse(
      HttpServletRequest request, HttpServletResponse response, PlainProblem problem, int status)
      throws IOException {
    if (request.getRequestURI().startsWith(request.getContextPath() + "/api/")) {
      problem.answer(request, response);
    } else {
      response.sendError(status);
    }
  }
}
