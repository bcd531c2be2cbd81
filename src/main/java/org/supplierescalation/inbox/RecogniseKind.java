package org.supplierescalation.inbox;

import java.util.regex.Pattern;

/**
 * Tells what a person wrote from what a machine sent. Standards first (RFC 3464, 3798, 3834, 5546),
 * then what mail programs do instead. In doubt it is an answer: a person looks at those.
 */
final class RecogniseKind {

  private static final Pattern BOUNCE_SUBJECT =
      words(
          "undeliver(able|ed)|delivery (status notification|failed|failure|has failed)|mail delivery|returned mail|"
              + "failure notice|niet (te bezorgen|afgeleverd|bezorgd)|onbestelbaar|bezorging mislukt|kan niet worden afgeleverd|"
              + "échec de la remise|non remis|message non distribu|retour (de courrier|à l.expéditeur)|unzustellbar");

  private static final Pattern POSTMASTER =
      Pattern.compile("^(mailer-daemon|postmaster|mail\\.daemon|microsoftexchange[0-9a-f]*)@");

  private static final Pattern DELAY =
      words("delay(ed)?\\b|vertraagd|vertraging|still trying|wordt nog geprobeerd|retard");

  private static final Pattern ABSENCE =
      words(
          "^\\W*(automatisch antwoord|automatic reply|auto(matische)?[- ]?reply|auto:|out of (the )?office|afwezig|"
              + "ik ben (er niet|afwezig|met vakantie)|niet aanwezig|vakantie|on (annual )?leave|réponse automatique|"
              + "absence du bureau|absent|en congé|je suis absent)");

  private static final Pattern READ =
      words("^\\W*(gelezen|read|lu|leesbevestiging|read receipt|confirmation de lecture)\\s*:");

  private static final Pattern INVITATION =
      words(
          "^\\W*(geaccepteerd|accepted|accepté|geweigerd|afgewezen|declined|refusé|voorlopig|tentative|provisoire)\\s*:");

  private RecogniseKind() {}

  static MailKind of(IncomingMail mail) {
    if (mail.reportType().equals("disposition-notification")) {
      return MailKind.READ_RECEIPT;
    }
    if (mail.report() != null || mail.reportType().equals("delivery-status")) {
      return ofReport(mail);
    }
    if (isFromAMailServer(mail)) {
      return DELAY.matcher(mail.subject()).find() ? MailKind.DELAYED : MailKind.BOUNCE;
    }
    if (mail.reportType().equals("calendar-reply") || isInvitation(mail)) {
      return MailKind.CALENDAR;
    }
    if (isAbsence(mail)) {
      return MailKind.ABSENCE;
    }
    if (isReadReceipt(mail)) {
      return MailKind.READ_RECEIPT;
    }
    return isAutomatic(mail) ? MailKind.AUTOMATIC : MailKind.ANSWER;
  }

  private static MailKind ofReport(IncomingMail mail) {
    String action = mail.report() == null ? "failed" : mail.report().action();
    return switch (action) {
      case "delayed" -> MailKind.DELAYED;
      case "delivered", "relayed", "expanded" -> MailKind.DELIVERED;
      default -> MailKind.BOUNCE;
    };
  }

  /** Servers that answer in words of their own; a person is never called mailer-daemon. */
  private static boolean isFromAMailServer(IncomingMail mail) {
    boolean daemon = POSTMASTER.matcher(mail.from()).find();
    boolean nobody = mail.header("return-path").equals("<>") || mail.from().isEmpty();
    return BOUNCE_SUBJECT.matcher(mail.subject()).find() && (daemon || nobody)
        || mail.has("x-failed-recipients")
        || daemon && DELAY.matcher(mail.subject()).find();
  }

  private static boolean isInvitation(IncomingMail mail) {
    return INVITATION.matcher(mail.subject()).find()
        && (mail.header("content-class").contains("calendar")
            || mail.header("x-ms-olk-type").contains("meeting")
            || mail.headers().toString().contains("text/calendar"));
  }

  /** RFC 3834: auto-replied; Exchange, GroupWise and others have headers of their own. */
  private static boolean isAbsence(IncomingMail mail) {
    boolean replied =
        mail.header("auto-submitted").startsWith("auto-replied")
            || mail.has("x-autoreply")
            || mail.has("x-autorespond")
            || mail.header("x-auto-response-suppress").equalsIgnoreCase("all")
                && ABSENCE.matcher(mail.subject()).find()
            || mail.header("precedence").equalsIgnoreCase("auto_reply");
    boolean says = ABSENCE.matcher(mail.subject()).find();
    return says || replied && !looksLikeATicket(mail);
  }

  /** A desk that says it has the mail is a machine, but nobody is away. */
  private static boolean looksLikeATicket(IncomingMail mail) {
    return words("ticket|melding|incident|request|aanvraag|case|ref\\b|\\[#|registr")
        .matcher(mail.subject())
        .find();
  }

  private static boolean isReadReceipt(IncomingMail mail) {
    return READ.matcher(mail.subject()).find() && mail.text().length() < 600;
  }

  private static boolean isAutomatic(IncomingMail mail) {
    String submitted = mail.header("auto-submitted");
    return !submitted.isEmpty() && !submitted.equalsIgnoreCase("no")
        || mail.header("precedence").matches("(?i)bulk|junk|list")
        || mail.from().matches("(no-?reply|niet-?beantwoorden|ne-?pas-?repondre)@.*");
  }

  private static Pattern words(String words) {
    return Pattern.compile(words, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }
}
