package org.supplierescalation.overview;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A calendar with deadlines, that a calendar program fetches without a login.
 *
 * @param owner user id; what the calendar holds is what this person may see when it is fetched
 * @param group the group whose work it holds (a group id), or null for the work of the owner
 */
public record Feed(
    long id, String owner, @Nullable String group, Instant madeAt, @Nullable Instant lastUsedAt) {}
