package org.supplierescalation.inbox;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A mail opened as far as it could be.
 *
 * @param writtenAt as the writer's clock says, or null when the mail does not
 * @param files what came with it, at most as many and as large as the limits allow
 * @param leftOut what was not taken from it and why, one Dutch sentence each; the original keeps
 *     all
 */
public record OpenedMail(
    IncomingMail mail,
    @Nullable Instant writtenAt,
    List<IncomingFile> files,
    List<String> leftOut) {

  public OpenedMail {
    files = List.copyOf(files);
    leftOut = List.copyOf(leftOut);
  }
}
