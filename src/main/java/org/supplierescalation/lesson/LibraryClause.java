package org.supplierescalation.lesson;

/**
 * A clause of our own wording for the next contract. What stands between square brackets is to be
 * filled in; a lawyer fits it to the contract.
 *
 * @param key fixed, such as {@code escalation}
 * @param why what goes wrong without it, in Dutch
 */
public record LibraryClause(String key, String name, String dutch, String english, String why) {}
