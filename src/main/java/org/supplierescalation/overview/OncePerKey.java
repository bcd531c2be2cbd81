package org.supplierescalation.overview;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;
import org.supplierescalation.access.PlainProblem;
import org.supplierescalation.overview.KeptAnswers.Kept;

/**
 * A program that is not sure whether its question arrived may ask it again with the same {@code
 * Idempotency-Key}: the work is done once, and the first answer is given again. Key, work and
 * answer are one transaction; what was refused is not kept. The header is that of the IETF draft
 * "The Idempotency-Key HTTP Header Field".
 */
class OncePerKey extends OncePerRequestFilter {

  static final String HEADER = "Idempotency-Key";

  private final KeptAnswers answers;
  private final TransactionTemplate transaction;

  OncePerKey(KeptAnswers answers, TransactionTemplate transaction) {
    this.answers = answers;
    this.transaction = transaction;
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    return !"POST".equals(request.getMethod())
        || request.getHeader(HEADER) == null
        || request.getUserPrincipal() == null;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    String key = request.getHeader(HEADER).strip();
    if (!key.matches("[!-~]{1,255}")) {
      PlainProblem.KEY_UNREADABLE.answer(request, response);
      return;
    }
    AskedOnce asked = AskedOnce.of(request);
    String person = request.getUserPrincipal().getName();
    if (repeat(person, key, asked, request, response)) {
      return;
    }
    try {
      first(person, key, asked, response, chain);
    } catch (DuplicateKeyException somebodyWasFirst) {
      if (!repeat(person, key, asked, request, response)) {
        PlainProblem.KEY_BUSY.answer(request, response);
      }
    } catch (TransientDataAccessException stillBusy) {
      PlainProblem.KEY_BUSY.answer(request, response);
    }
  }

  private void first(
      String person, String key, AskedOnce asked, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    ContentCachingResponseWrapper held = new ContentCachingResponseWrapper(response);
    @Nullable ServletException failed =
        transaction.execute(
            status -> {
              answers.claim(person, key, asked.fingerprint());
              try {
                chain.doFilter(asked.request(), held);
              } catch (IOException gone) {
                throw new UncheckedIOException(gone);
              } catch (ServletException error) {
                status.setRollbackOnly();
                return error;
              }
              if (held.getStatus() / 100 == 2) {
                answers.answer(
                    person,
                    key,
                    held.getStatus(),
                    AnswerHeaders.of(held),
                    held.getContentAsByteArray());
              } else {
                status.setRollbackOnly();
              }
              return null;
            });
    if (failed != null) {
      throw failed;
    }
    held.copyBodyToResponse();
  }

  private boolean repeat(
      String person,
      String key,
      AskedOnce asked,
      HttpServletRequest request,
      HttpServletResponse response)
      throws IOException {
    Optional<Kept> kept = answers.find(person, key);
    if (kept.isEmpty()) {
      return false;
    }
    if (!kept.get().fingerprint().equals(asked.fingerprint())) {
      PlainProblem.KEY_USED.answer(request, response);
      return true;
    }
    kept.get().headers().putOn(response);
    response.setHeader("Idempotency-Replayed", "true");
    response.setStatus(kept.get().status());
    response.getOutputStream().write(kept.get().body());
    return true;
  }
}
