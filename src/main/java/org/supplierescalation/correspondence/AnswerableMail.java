package org.supplierescalation.correspondence;

/**
 * A mail of the supplier that can be answered by hand.
 *
 * @param messageId as RFC 5322 has it
 * @param sender address of whoever wrote it and belongs to the case
 * @param offeredText a draft of an answer, may be empty
 */
public record AnswerableMail(String messageId, String sender, String subject, String offeredText) {}
