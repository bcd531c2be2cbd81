package org.supplierescalation.dossier;

import java.time.LocalDate;
import org.supplierescalation.letter.Letter;

/**
 * A letter or mail of ours that went out.
 *
 * @param sentOn the first day on which it went, by mail or by post
 * @param proven it is proven that the supplier received it (grade A to C)
 */
public record SentLetter(Letter letter, LocalDate sentOn, boolean proven) {}
