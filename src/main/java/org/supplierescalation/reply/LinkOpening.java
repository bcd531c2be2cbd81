package org.supplierescalation.reply;

import java.time.Instant;

/** One time that somebody, or something, looked at the page of a link. */
public record LinkOpening(LinkVisitor visitor, Instant at) {}
