package org.supplierescalation.dossier;

/**
 * Something that is missing in a case file.
 *
 * @param what one Dutch sentence
 * @param todo what to do about it, in Dutch
 */
public record Gap(GapKind kind, String what, String todo) {}
