package org.supplierescalation.sla.web;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.supplierescalation.sla.Measurement;
import org.supplierescalation.sla.Result;

/** One ticket and what the clock says of it. Durations in seconds of service time. */
record ResultBody(
    String number,
    String priority,
    String claimedPriority,
    Instant openedAt,
    MeasuredBody response,
    MeasuredBody resolution) {

  static ResultBody of(Result result) {
    return new ResultBody(
        result.ticket().number(),
        result.ticket().incident().priority().name(),
        result.ticket().incident().claimed().name(),
        result.ticket().incident().openedAt(),
        MeasuredBody.of(result.response()),
        MeasuredBody.of(result.resolution()));
  }

  /** One measurement. */
  record MeasuredBody(
      String standing, long seconds, @Nullable Long norm, long overrun, String explanation) {

    static MeasuredBody of(Measurement measured) {
      return new MeasuredBody(
          measured.standing().name(),
          measured.measured().toSeconds(),
          measured.norm() == null ? null : measured.norm().toSeconds(),
          measured.overrun().toSeconds(),
          measured.explanation());
    }
  }
}
