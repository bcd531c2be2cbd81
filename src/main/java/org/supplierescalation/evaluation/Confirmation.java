package org.supplierescalation.evaluation;

import java.time.LocalDate;

/**
 * That somebody sent the report from the own mailbox.
 *
 * @param text of the mail as it went
 */
public record Confirmation(String text, String sentTo, LocalDate sentOn, String sentBy) {}
