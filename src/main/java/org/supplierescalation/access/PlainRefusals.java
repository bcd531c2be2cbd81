package org.supplierescalation.access;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Says in plain Dutch why the engine did not do what was asked: our own refusal (400), or that
 * somebody else was first (409, or 404 when the task is gone). Everything else passes as it is.
 */
final class PlainRefusals extends OncePerRequestFilter {

  private static final String TOO_LATE =
      "Deze taak is intussen door iemand anders afgerond. Ververs uw takenlijst.";
  private static final String TAKEN =
      "Deze taak is intussen door iemand anders opgepakt. Ververs uw takenlijst.";

  /** The engine's code for: somebody else changed this in the meantime. */
  private static final int OPTIMISTIC_LOCKING = 1;

  private static final Pattern WORK_ON_A_TASK =
      Pattern.compile(".*/task/([^/]+)/(claim|unclaim|complete|submit-form|form-variables|form)");

  private final ObjectMapper json = new ObjectMapper();
  private final Predicate<String> taskIsOpen;

  /** The predicate answers by task id, whoever asks. */
  PlainRefusals(Predicate<String> taskIsOpen) {
    this.taskIsOpen = taskIsOpen;
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    // Long polling answers later, on another thread.
    return request.getRequestURI().endsWith("/fetchAndLock");
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    HeldErrors held = new HeldErrors(response);
    chain.doFilter(request, held);
    if (held.hasBody()) {
      Answer answer = plain(request.getRequestURI(), held.body());
      if (answer == null) {
        held.release();
      } else {
        byte[] body =
            json.writeValueAsBytes(
                Map.of("type", answer.type(), "message", shown(request, answer.message())));
        held.replace(answer.status(), body);
      }
    }
  }

  /** The web applications show a message as HTML; what somebody typed may be quoted in it. */
  private static String shown(HttpServletRequest request, String message) {
    return request.getRequestURI().startsWith(request.getContextPath() + "/camunda/")
        ? message.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
        : message;
  }

  private @Nullable Answer plain(String path, byte[] body) {
    JsonNode error = read(body);
    String type = error.path("type").asText();
    String message = error.path("message").asText();
    if (type.equals("Refused")) {
      return new Answer(400, type, message);
    }
    if (error.path("code").asInt() == OPTIMISTIC_LOCKING) {
      return new Answer(409, "OptimisticLockingException", TOO_LATE);
    }
    Matcher task = WORK_ON_A_TASK.matcher(path);
    if (!task.matches()) {
      return null;
    }
    if (type.equals("TaskAlreadyClaimedException")) {
      return new Answer(409, type, TAKEN);
    }
    // The engine has many ways to stumble over a task that ended under its feet, and also
    // forgets who might do it.
    if (!taskIsOpen.test(task.group(1))) {
      return new Answer(404, "TaskGone", TOO_LATE);
    }
    return null;
  }

  private JsonNode read(byte[] body) {
    try {
      return json.readTree(body);
    } catch (IOException notJson) {
      return json.createObjectNode();
    }
  }

  private record Answer(int status, String type, String message) {}
}
