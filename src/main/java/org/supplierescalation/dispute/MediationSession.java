package org.supplierescalation.dispute;

import java.time.LocalDate;
import org.supplierescalation.casefile.CaseReference;

/**
 * One session with the mediator. What was said there is confidential and stays out of the file.
 *
 * @param present who were there
 * @param report what was agreed about how it goes on
 */
public record MediationSession(
    CaseReference reference, LocalDate heldOn, String present, String report, String by) {}
