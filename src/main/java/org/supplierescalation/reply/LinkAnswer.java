package org.supplierescalation.reply;

import java.time.Instant;

/**
 * What the supplier answered by a link.
 *
 * @param name of whoever answers, as typed
 * @param text what is not right; empty for the other choices
 * @param address the network address the answer came from
 */
public record LinkAnswer(LinkChoice choice, String name, String text, String address, Instant at) {}
