package org.supplierescalation.remedy;

import java.time.LocalDate;
import org.supplierescalation.casefile.CaseReference;

/**
 * What was found of the supplier's work when its term was over.
 *
 * @param since first day of default; the last day checked when the supplier performed after all
 * @param ground what the default rests on: which notice, received when, which term
 * @param state what works and what does not on that day
 * @param measurement the test or measurement that shows it
 * @param damage damage so far, by item; may be empty
 * @param ownDutiesMet we gave access, data, decisions and payment in time
 */
public record FoundDefault(
    CaseReference reference,
    boolean inDefault,
    LocalDate since,
    String ground,
    String state,
    String measurement,
    String damage,
    boolean ownDutiesMet,
    String by) {}
