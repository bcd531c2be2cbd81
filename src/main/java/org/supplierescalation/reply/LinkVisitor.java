package org.supplierescalation.reply;

import java.util.regex.Pattern;

/**
 * Whoever opens a link. Both are what the other side says of itself, so they are cut short and
 * never trusted.
 *
 * @param address network address
 * @param agent name of the browser or mail scanner
 */
public record LinkVisitor(String address, String agent) {

  private static final int LONGEST_ADDRESS = 45;
  private static final int LONGEST_AGENT = 120;
  private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}\\p{Cf}\\u2028\\u2029]");

  public LinkVisitor {
    address = calm(address, LONGEST_ADDRESS);
    agent = calm(agent, LONGEST_AGENT);
  }

  private static String calm(String said, int longest) {
    String line = CONTROL.matcher(said).replaceAll(" ").strip();
    return line.length() <= longest ? line : line.substring(0, longest);
  }
}
