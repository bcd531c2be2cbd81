package org.supplierescalation.notice;

/**
 * What the drafter wrote, in the order of the letter; each may be empty, the checklist says what is
 * missing (law.md 1.4).
 *
 * @param obligation what was promised, for breaches that do not say it themselves
 * @param facts what has to be added to the facts on file
 * @param promises what the supplier promised earlier and did not do
 * @param demand the concrete result
 * @param acceptanceTest how we shall establish that it is there
 * @param damage what damage there is so far
 * @param consequences whether the letter names what follows on silence
 * @param cooperation what we offer: access, people, test data
 * @param contactPerson who answers questions, with phone or address
 * @param annexes one a line
 * @param signatory function (and name) of who signs
 */
public record NoticeText(
    String obligation,
    String facts,
    String promises,
    String demand,
    String acceptanceTest,
    String damage,
    boolean consequences,
    String cooperation,
    String contactPerson,
    String annexes,
    String signatory) {}
