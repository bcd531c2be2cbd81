package org.supplierescalation.letter;

import java.util.List;

/**
 * Who writes the letters.
 *
 * @param address lines as on an envelope, without the name
 * @param city where letters are signed
 * @param registration such as {@code KvK 01234567}
 */
public record Organisation(
    String name, List<String> address, String city, String registration, String email) {}
