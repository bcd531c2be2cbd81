package org.supplierescalation.reminder;

import java.util.UUID;

/**
 * A mail to one of our own people.
 *
 * @param id the same at every attempt; the Message-ID is made of it
 * @param recipient one address
 * @param subject one line
 */
public record StaffMail(UUID id, String recipient, String subject, String text) {}
