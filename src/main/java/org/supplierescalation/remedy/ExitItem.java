package org.supplierescalation.remedy;

/**
 * @param notes who does it and by when, or why it does not apply
 */
public record ExitItem(ExitPart part, boolean done, String notes) {}
