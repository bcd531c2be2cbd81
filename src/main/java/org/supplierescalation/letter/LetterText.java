package org.supplierescalation.letter;

/**
 * A mail, ready to send.
 *
 * @param subject one line
 * @param plain the body, lines ended by a line feed
 */
public record LetterText(String subject, String plain) {}
