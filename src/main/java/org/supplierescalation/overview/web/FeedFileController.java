package org.supplierescalation.overview.web;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.supplierescalation.overview.FeedToken;
import org.supplierescalation.overview.ReadFeed;

/**
 * The calendars, for calendar programs: no login, no session. Whatever is wrong, the answer is 404
 * and tells nothing.
 */
@RestController
class FeedFileController {

  private static final Logger LOG = LoggerFactory.getLogger(FeedFileController.class);
  private static final MediaType CALENDAR = MediaType.parseMediaType("text/calendar;charset=UTF-8");

  private final ReadFeed readFeed;
  private final FeedPace pace;

  FeedFileController(ReadFeed readFeed, FeedPace pace) {
    this.readFeed = readFeed;
    this.pace = pace;
  }

  @GetMapping("/feeds/{token:[A-Za-z0-9_-]{43}}.ics")
  ResponseEntity<String> read(@PathVariable String token) {
    if (!pace.allows(token)) {
      return ResponseEntity.status(HttpStatus.TOO_MANY_REQUESTS)
          .header("Retry-After", "60")
          .build();
    }
    return readFeed
        .read(new FeedToken(token))
        .map(file -> ResponseEntity.ok().contentType(CALENDAR).body(file))
        .orElseGet(() -> ResponseEntity.notFound().build());
  }

  /** Handled here, because elsewhere the address would be logged, and it is a secret. */
  @ExceptionHandler
  ResponseEntity<Void> failed(RuntimeException error) {
    LOG.error("a calendar could not be made", error);
    return ResponseEntity.internalServerError().build();
  }
}
