package org.supplierescalation.inbox.mime;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * A value with parameters, such as a Content-Type (RFC 2045, 2231), also when it is written badly.
 *
 * @param value lower case
 * @param parameters names in lower case
 */
record Described(String value, Map<String, String> parameters) {

  private static final int MOST = 60;

  static Described read(String header) {
    Map<String, String> raw = new TreeMap<>();
    int semicolon = end(header, 0);
    int at = semicolon + 1;
    while (at < header.length() && raw.size() < MOST) {
      int end = end(header, at);
      String pair = header.substring(at, end);
      int equals = pair.indexOf('=');
      if (equals > 0) {
        String name = pair.substring(0, equals).strip().toLowerCase(Locale.ROOT);
        raw.putIfAbsent(name, unquoted(pair.substring(equals + 1).strip()));
      }
      at = end + 1;
    }
    return new Described(
        header.substring(0, semicolon).strip().toLowerCase(Locale.ROOT), joined(raw));
  }

  String parameter(String name) {
    return parameters.getOrDefault(name, "");
  }

  /** The next semicolon outside quotation marks. */
  private static int end(String header, int start) {
    boolean quoted = false;
    for (int at = start; at < header.length(); at++) {
      char c = header.charAt(at);
      if (c == '\\' && quoted) {
        at++;
      } else if (c == '"') {
        quoted = !quoted && header.indexOf('"', at + 1) >= 0;
      } else if (c == ';' && !quoted) {
        return at;
      }
    }
    return header.length();
  }

  private static String unquoted(String value) {
    if (!value.startsWith("\"")) {
      return value;
    }
    String inside =
        value.substring(
            1, value.endsWith("\"") && value.length() > 1 ? value.length() - 1 : value.length());
    return inside.replaceAll("\\\\([\"\\\\])", "$1");
  }

  /** RFC 2231: a long value in pieces, each perhaps with a character set. */
  private static Map<String, String> joined(Map<String, String> raw) {
    Map<String, String> joined = new TreeMap<>();
    raw.forEach(
        (name, value) -> {
          if (!name.contains("*")) {
            joined.putIfAbsent(name, value);
          }
        });
    for (String name : raw.keySet()) {
      int star = name.indexOf('*');
      if (star > 0) {
        joined.put(name.substring(0, star), extended(name.substring(0, star), raw));
      }
    }
    return joined;
  }

  private static String extended(String base, Map<String, String> raw) {
    if (raw.containsKey(base + "*")) {
      return percent(raw.get(base + "*"));
    }
    StringBuilder whole = new StringBuilder();
    boolean encoded = raw.containsKey(base + "*0*");
    for (int piece = 0; piece < MOST; piece++) {
      String value = raw.get(base + "*" + piece);
      value = value != null ? value : raw.get(base + "*" + piece + "*");
      if (value == null) {
        break;
      }
      whole.append(value);
    }
    return encoded ? percent(whole.toString()) : whole.toString();
  }

  private static String percent(String value) {
    String[] parts = value.split("'", 3);
    String charset = parts.length == 3 ? parts[0] : "";
    String text = parts.length == 3 ? parts[2] : value;
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    for (int at = 0; at < text.length(); at++) {
      int octet = text.charAt(at) == '%' ? TransferCoding.hex(text, at + 1) : -1;
      if (octet >= 0) {
        bytes.write(octet);
        at += 2;
      } else {
        bytes.writeBytes(text.substring(at, at + 1).getBytes(StandardCharsets.UTF_8));
      }
    }
    return Charsets.decode(bytes.toByteArray(), charset);
  }
}
