package org.supplierescalation.letter;

import java.time.Instant;
import java.util.UUID;

/**
 * Somebody confirmed with a password to sign one version of a letter. Holds for a short while, and
 * once; the password itself is never kept.
 *
 * @param person user id
 * @param fullName as it will stand in the letter
 * @param capacity the function in which this person signs, as it will stand in the letter
 * @param sha256 of the document that was shown
 */
public record SigningApproval(
    UUID letter,
    String person,
    String fullName,
    String capacity,
    String sha256,
    Instant approvedAt,
    Instant validUntil) {}
