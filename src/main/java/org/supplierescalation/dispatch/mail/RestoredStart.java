package org.supplierescalation.dispatch.mail;

import java.time.Clock;
import org.springframework.stereotype.Component;
import org.supplierescalation.casefile.Timeline;
import org.supplierescalation.dispatch.Pauses;

/**
 * A program that starts on a database that was put back from a backup does not know what went out
 * since: it begins with outgoing mail paused. At every start, as long as the setting stays.
 */
@Component
class RestoredStart {

  RestoredStart(DispatchSettings settings, Pauses pauses, Clock clock) {
    if (settings.restored()) {
      pauses.begin(
          true,
          "de gegevens zijn teruggezet uit een back-up. Berichten van na die back-up kunnen al zijn verstuurd.",
          Timeline.SYSTEM,
          clock.instant());
    }
  }
}
