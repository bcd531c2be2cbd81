package org.supplierescalation.sla;

import java.time.Instant;

/**
 * Where tickets came from: a file, or a program that brought them.
 *
 * @param id 0 as long as it is not kept
 * @param sha256 of the file as it was brought
 * @param preset how the file was read, such as {@code TOPdesk}
 * @param added tickets that were new
 * @param changed tickets that said something else than before
 */
public record TicketSource(
    long id,
    String contract,
    String fileName,
    String sha256,
    String preset,
    int added,
    int changed,
    int same,
    String by,
    Instant at) {}
