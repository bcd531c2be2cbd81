package org.supplierescalation.reminder;

import org.supplierescalation.casefile.CaseReference;

/**
 * Where a mail sends its reader.
 *
 * @param base the address of the program, without a slash at the end
 */
public record Links(String base) {

  String of(CaseReference reference) {
    return base + "/cases/" + reference;
  }

  String task(String taskId) {
    return base + "/camunda/app/tasklist/default/#/?task=" + taskId;
  }

  String mentions() {
    return base + "/";
  }

  String choices() {
    return base + "/notifications";
  }
}
