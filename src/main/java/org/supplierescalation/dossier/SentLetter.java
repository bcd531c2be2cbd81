package org.supplierescalation.dossier;

import java.time.LocalDate;
import org.supplierescalation.letter.Letter;

/**
 * A letter or mail of ours that went out.
 *
 * @param sentOn the first day on which it went, by mail or by post
 * @param proven it is proven that the supplier received it (grade A to C)
 * @param cameBack the mail could not be delivered, and the letter went no other way
 */
public record SentLetter(Letter letter, LocalDate sentOn, boolean proven, boolean cameBack) {}
