package org.supplierescalation.overview;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * A deadline as a calendar shows it.
 *
 * @param on the day, when it ends with a day; then {@code at} is null
 * @param at the moment, when it ends at an hour; then {@code on} is null
 * @param title names the case by its reference only: a calendar is often open to colleagues
 * @param link to the case
 * @param alarm a working day before
 * @param version how often it changed, and when last
 */
public record CalendarEvent(
    String uid,
    @Nullable LocalDate on,
    @Nullable Instant at,
    ZoneId zone,
    String title,
    String link,
    Instant alarm,
    EventVersions.Version version) {}
