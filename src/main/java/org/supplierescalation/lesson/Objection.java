package org.supplierescalation.lesson;

import java.time.LocalDate;

/**
 * What a supplier says of our judgement of it; kept beside the judgement, whoever is right.
 *
 * @param saidBy who said it at the supplier, a role or a name
 */
public record Objection(
    String supplier, LocalDate receivedOn, String saidBy, String text, String recordedBy) {}
