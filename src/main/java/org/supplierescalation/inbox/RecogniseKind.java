package org.supplierescalation.inbox;

import java.util.Locale;
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

  /** "Vakantieplanning" is about holidays, "vakantie tot" is somebody's. */
  private static final Pattern ABSENCE =
      words(
          "^\\W*(automatisch antwoord|automatic reply|automatische antwort|auto(matische)?[- ]?reply|auto:|"
              + "out of (the )?office|réponse automatique|absence du bureau|abwesenheitsnotiz|"
              + "ik ben (er niet|afwezig|met vakantie)|je suis (absent|en congé)|ich bin (nicht da|abwesend)|"
              + "(afwezig|niet aanwezig|(op |met )?vakantie|on (annual )?leave|absent|en congé|abwesend)"
              + "\\s*($|[:(!.]|t/m|tot|van|until|till|from|jusqu|du |bis|vom))");

  private static final Pattern AWAY =
      words(
          "afwezig|met vakantie|niet aanwezig|met verlof|out of (the )?office|on (annual )?leave|"
              + "on holiday|absent|en congé|nicht im (haus|büro)|abwesend|im urlaub");

  /** How desks say that one of their people wrote something. */
  private static final Pattern COMMENT =
      words(
          "added a (public )?comment|commented on|comments? added|new comment|"
              + "heeft (een )?(reactie|opmerking|notitie) (geplaatst|toegevoegd)|heeft gereageerd|"
              + "a ajouté un commentaire|a commenté|hat (einen )?kommentar|kommentierte");

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
    if (mail.reportType().equals("disposition-deleted")) {
      return MailKind.AUTOMATIC;
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
    boolean away = AWAY.matcher(start(mail)).find();
    return says || replied && (away || !looksLikeATicket(mail));
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
    String submitted = mail.header("auto-submitted").toLowerCase(Locale.ROOT);
    if (!submitted.startsWith("auto-replied") && COMMENT.matcher(start(mail)).find()) {
      return false;
    }
    // People answer through a list too; what is sent to everybody answers nothing.
    String most = mail.answers().isEmpty() ? "(?i)bulk|junk|list" : "(?i)bulk|junk";
    return !submitted.isEmpty() && !submitted.equals("no")
        || mail.header("precedence").matches(most)
        || mail.from().matches("(no-?reply|niet-?beantwoorden|ne-?pas-?repondre)@.*");
  }

  private static String start(IncomingMail mail) {
    return mail.text().substring(0, Math.min(600, mail.text().length()));
  }

  private static Pattern words(String words) {
    return Pattern.compile(words, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }
}
