package org.supplierescalation.inbox;

/**
 * A file that came with a mail.
 *
 * @param name as the writer called it, made harmless; never a path
 * @param mediaType as the writer says, lower case, without parameters; nobody's promise
 */
public record IncomingFile(String name, String mediaType, byte[] bytes) {}
