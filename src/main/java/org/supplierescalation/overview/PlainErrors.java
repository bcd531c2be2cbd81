package org.supplierescalation.overview;

import com.fasterxml.jackson.databind.JsonMappingException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.supplierescalation.access.AnswerLanguage;
import org.supplierescalation.access.ErrorWords;
import org.supplierescalation.access.Person;
import org.supplierescalation.casefile.OutOfSight;
import org.supplierescalation.casefile.Refused;

/**
 * Says in plain Dutch why something was not done: a page for people, a problem detail (RFC 9457)
 * for programs. What we did not foresee is logged here, and nothing of it is shown.
 */
@ControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class PlainErrors {

  private static final Logger LOG = LoggerFactory.getLogger(PlainErrors.class);

  private final EnglishDetails english;

  PlainErrors(EnglishDetails english) {
    this.english = english;
  }

  @ExceptionHandler
  @Nullable Object answer(Exception error, HttpServletRequest request, HttpServletResponse response)
      throws Exception {
    if (error instanceof AccessDeniedException || error instanceof AuthenticationException) {
      throw error; // Spring Security asks for a login, or says no.
    }
    if (response.isCommitted()) {
      return null; // Whoever asked has gone, or has half of the answer already.
    }
    HttpStatusCode status = status(error);
    if (status.is5xxServerError()) {
      LOG.error("{} {} failed", request.getMethod(), request.getRequestURI(), error);
    }
    HttpHeaders headers =
        error instanceof ErrorResponse known ? known.getHeaders() : HttpHeaders.EMPTY;
    return isProgram(request)
        ? problem(status, headers, error, AnswerLanguage.of(request))
        : page(status, headers, detail(error, status), request, response);
  }

  private static HttpStatusCode status(Exception error) {
    if (refusal(error) != null
        || error instanceof HttpMessageNotReadableException
        || error instanceof MethodArgumentTypeMismatchException) {
      return HttpStatus.BAD_REQUEST;
    }
    if (error instanceof OutOfSight) {
      return HttpStatus.NOT_FOUND;
    }
    return error instanceof ErrorResponse known
        ? known.getStatusCode()
        : HttpStatus.INTERNAL_SERVER_ERROR;
  }

  private static String detail(Exception error, HttpStatusCode status) {
    Refused refused = refusal(error);
    if (refused != null) {
      return refused.getMessage();
    }
    if (error instanceof ResponseStatusException gone
        && gone.getStatusCode().isSameCodeAs(HttpStatus.GONE)
        && gone.getReason() != null) {
      return gone.getReason();
    }
    if (error instanceof MethodArgumentTypeMismatchException mismatch) {
      return "“%s” heeft een waarde die hier niet past.".formatted(mismatch.getName());
    }
    if (error instanceof HttpMessageNotReadableException unreadable) {
      return unreadable.getCause() instanceof JsonMappingException json && !json.getPath().isEmpty()
          ? "“%s” heeft een waarde die hier niet past.".formatted(field(json))
          : "Het bericht is leeg of is geen geldige JSON.";
    }
    return ErrorWords.of(status.value(), AnswerLanguage.DUTCH).detail();
  }

  private static String field(JsonMappingException json) {
    return json.getPath().stream()
        .map(
            step ->
                step.getFieldName() == null
                    ? "[" + step.getIndex() + "]"
                    : "." + step.getFieldName())
        .collect(Collectors.joining())
        .replaceFirst("^\\.", "");
  }

  /** The engine may have wrapped it. */
  static @Nullable Refused refusal(Throwable error) {
    for (Throwable cause = error; cause != null; cause = cause.getCause()) {
      if (cause instanceof Refused refused) {
        return refused;
      }
    }
    return null;
  }

  private static boolean isProgram(HttpServletRequest request) {
    String path = request.getRequestURI().substring(request.getContextPath().length());
    return path.startsWith("/api/")
        || String.valueOf(request.getContentType()).startsWith("application/json");
  }

  private ResponseEntity<ProblemDetail> problem(
      HttpStatusCode status, HttpHeaders headers, Exception error, AnswerLanguage language) {
    String detail =
        language == AnswerLanguage.ENGLISH
            ? english.of(error, status, detail(error, status))
            : detail(error, status);
    ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, detail);
    problem.setTitle(ErrorWords.of(status.value(), language).title());
    return ResponseEntity.status(status)
        .headers(headers)
        .header(HttpHeaders.CONTENT_LANGUAGE, language.tag())
        .body(problem);
  }

  private static ModelAndView page(
      HttpStatusCode status,
      HttpHeaders headers,
      String detail,
      HttpServletRequest request,
      HttpServletResponse response) {
    headers.forEach((name, values) -> values.forEach(value -> response.addHeader(name, value)));
    ModelAndView page = new ModelAndView("error", status);
    page.addObject("status", status.value());
    page.addObject("title", ErrorWords.of(status.value(), AnswerLanguage.DUTCH).title());
    page.addObject("detail", detail);
    if (request.getUserPrincipal() instanceof Authentication who) {
      page.addObject("person", Person.of(who));
    }
    return page;
  }
}
