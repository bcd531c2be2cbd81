package org.supplierescalation.letter.pdf;

import com.openhtmltopdf.util.Diagnostic;
import com.openhtmltopdf.util.XRLogger;
import java.util.logging.Level;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Passes on what the press warns of (a denied address, say), not its notes on every letter. */
class PressLog implements XRLogger {

  private static final Logger LOG = LoggerFactory.getLogger(PressLog.class);

  @Override
  public boolean isLogLevelEnabled(Diagnostic said) {
    return said.getLevel().intValue() >= Level.WARNING.intValue();
  }

  @Override
  public void log(String where, Level level, String said) {
    log(where, level, said, null);
  }

  @Override
  public void log(String where, Level level, String said, @Nullable Throwable error) {
    LOG.warn("{}", said, error);
  }

  @Override
  public void setLevel(String where, Level level) {
    // The level is fixed above.
  }
}
