package org.supplierescalation.casefile;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What people said of a document they put on file.
 *
 * @param category Dutch name, such as "Mail"
 * @param datedOn the day of what it shows, not the day it was put on file
 * @param source where it comes from, may be empty
 * @param breach id of the breach it proves, or null
 * @param redactedFrom the document of which this is the copy without what others may not read, or
 *     null
 */
public record DocumentParticulars(
    UUID document,
    String category,
    LocalDate datedOn,
    String source,
    @Nullable Long breach,
    @Nullable UUID redactedFrom) {}
