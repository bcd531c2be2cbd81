package org.supplierescalation.dispatch;

import java.util.List;

/**
 * A mail as its readers will see it.
 *
 * @param from name and address
 * @param copies addresses, named in the mail
 * @param replyTo where answers go; empty when that is the sender
 * @param attachments names of files
 */
public record MailView(
    String from,
    String to,
    List<String> copies,
    String replyTo,
    String subject,
    String text,
    List<String> attachments) {}
