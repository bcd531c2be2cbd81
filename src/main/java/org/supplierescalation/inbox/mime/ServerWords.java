package org.supplierescalation.inbox.mime;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.supplierescalation.inbox.DeliveryReport;

/**
 * What a mail server says of a mail of ours in words of its own: qmail, Exim, old Exchange and
 * others. Only a server is believed: somebody who forwards such words is not one.
 */
final class ServerWords {

  private static final Pattern SERVER =
      Pattern.compile(
          "^(mailer-daemon|postmaster|mail\\.daemon|maildaemon|microsoftexchange[0-9a-f]*)@.*");

  private static final Pattern FAILED =
      words(
          "this is the qmail-send program|created automatically by mail delivery software|"
              + "could not be delivered|couldn't be delivered|wasn't delivered|delivery (has )?failed|"
              + "did not reach|niet bereikt|niet worden (bezorgd|afgeleverd)|"
              + "niet (bezorgd|afgeleverd)|kan niet worden (bezorgd|afgeleverd)|"
              + "n.a pas pu être (remis|distribué|délivré)|n.a pas été (remis|distribué)|échec de la remise|"
              + "konnte nicht (zugestellt|übermittelt)|nicht zugestellt werden|permanent error|"
              + "user unknown|no such user|mailbox (is )?full|over quota");

  private static final Pattern DELAYED =
      words(
          "has not (yet )?been delivered|still (being )?(re)?tr(ied|ying)|delayed \\d+|is delayed|vertraagd|"
              + "nog niet (bezorgd|afgeleverd)|wordt nog geprobeerd|a été retardé|retardée|verzögert|"
              + "you do not need to resend|no action is required");

  private static final Pattern ADDRESS =
      Pattern.compile("[\\p{L}\\p{N}._+-]{1,64}@[\\p{L}\\p{N}.-]{1,190}\\.[\\p{L}]{2,24}");

  private static final int MOST_READ = 20_000;

  private ServerWords() {}

  static @Nullable DeliveryReport of(
      HeaderLines headers, String from, List<MimePart> parts, String text) {
    boolean named = !headers.first("x-failed-recipients").isEmpty();
    boolean server = SERVER.matcher(from).matches();
    if (!named && !server && !isNobody(headers)) {
      return null;
    }
    String start = text.substring(0, Math.min(text.length(), MOST_READ));
    // An absence comes from nobody too, and may say that an answer is delayed.
    boolean delayed = (named || server) && DELAYED.matcher(start).find();
    Matcher failed = FAILED.matcher(start);
    boolean says = failed.find();
    if (!named && !says && !delayed) {
      return null;
    }
    @Nullable String about = ReturnedMail.messageId(parts, List.of());
    return new DeliveryReport(
        named ? first(headers.first("x-failed-recipients")) : unreached(start, headers),
        delayed ? "delayed" : "failed",
        ServerReports.code(start),
        about != null ? about : ReturnedMail.messageId(text));
  }

  private static boolean isNobody(HeaderLines headers) {
    String from = headers.first("from");
    return headers.first("return-path").equals("<>") || from.isBlank() || from.endsWith("<>");
  }

  private static String first(String addresses) {
    List<String> all = Addresses.all(addresses);
    return all.isEmpty() ? "" : all.get(0);
  }

  /** The first address in the text that is not where we write from. */
  private static String unreached(String text, HeaderLines headers) {
    List<String> ours = Addresses.all(headers, List.of("to", "delivered-to", "from"));
    Matcher address = ADDRESS.matcher(text);
    while (address.find()) {
      String found = address.group().toLowerCase(Locale.ROOT);
      if (!ours.contains(found) && !SERVER.matcher(found).matches()) {
        return found;
      }
    }
    return "";
  }

  private static Pattern words(String words) {
    return Pattern.compile(
        words.replace(" ", "\\s{1,3}"), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }
}
