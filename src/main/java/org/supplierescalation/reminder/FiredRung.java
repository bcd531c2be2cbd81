package org.supplierescalation.reminder;

import java.time.Instant;

/** A rung that fired for a task with this due date. */
public record FiredRung(String taskId, long rung, Instant due) {}
