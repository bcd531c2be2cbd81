package org.supplierescalation.inbox;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.inbox.Match.How;
import org.supplierescalation.inbox.Match.Writer;

/**
 * Finds the case of a mail: what it answers, then the address it was sent to, then the supplier's
 * own ticket number. A case number in a subject alone is a suggestion: anybody can type it. And
 * only who belongs to the case gets into it by himself; others wait in the holding pen.
 */
public class MatchMail {

  private static final Pattern REFERENCE =
      Pattern.compile("\\bESC-\\d{4}-\\d{4,}\\b", Pattern.CASE_INSENSITIVE);

  /** Numbers as desks write them: INC0012345, [#4711], M2612 0042, CS-100-200. */
  private static final Pattern TICKET =
      Pattern.compile(
          "\\b[A-Z]{1,6}[-_ ]?\\d{3,}(?:[- ]\\d{2,})*\\b|(?<=#)\\d{3,}|(?<=nr\\. )\\d{3,}|(?<=nummer )\\d{3,}",
          Pattern.CASE_INSENSITIVE);

  /** Everybody can have an address there: the same domain does not make a colleague. */
  private static final Set<String> PUBLIC_DOMAINS =
      Set.of(
          "gmail.com",
          "googlemail.com",
          "outlook.com",
          "hotmail.com",
          "live.nl",
          "live.com",
          "yahoo.com",
          "icloud.com",
          "me.com",
          "proton.me",
          "protonmail.com",
          "ziggo.nl",
          "kpnmail.nl",
          "telenet.be",
          "skynet.be",
          "proximus.be",
          "xs4all.nl",
          "planet.nl",
          "hetnet.nl");

  private final KnownMail known;
  private final CaseAddress addresses;

  public MatchMail(KnownMail known, CaseAddress addresses) {
    this.known = known;
    this.addresses = addresses;
  }

  public Match match(IncomingMail mail) {
    MailKind kind = RecogniseKind.of(mail);
    if (kind == MailKind.BOUNCE || kind == MailKind.DELAYED || kind == MailKind.DELIVERED) {
      return ofReport(mail);
    }
    for (Sign sign : signs(mail)) {
      Writer writer = writer(mail, sign.reference());
      if (writer != Writer.STRANGER) {
        return new Match(sign.reference(), sign.how(), writer, List.of());
      }
    }
    return new Match(null, How.UNKNOWN, Writer.STRANGER, suggestions(mail));
  }

  private record Sign(How how, CaseReference reference) {}

  /** The surest first. */
  private List<Sign> signs(IncomingMail mail) {
    List<Sign> signs = new ArrayList<>();
    mail.answers().stream()
        .flatMap(id -> known.caseOfSent(id).stream())
        .forEach(reference -> signs.add(new Sign(How.ANSWERS_OUR_MAIL, reference)));
    mail.to().stream()
        .flatMap(address -> addresses.read(address).stream())
        .forEach(reference -> signs.add(new Sign(How.CASE_ADDRESS, reference)));
    for (String ticket : tickets(mail.subject())) {
      List<CaseReference> cases = known.casesWithTicket(ticket);
      if (cases.size() == 1) {
        signs.add(new Sign(How.TICKET_NUMBER, cases.get(0)));
      }
    }
    return signs;
  }

  /** A report comes from a machine that nobody knows; it must name a mail of ours. */
  private Match ofReport(IncomingMail mail) {
    List<String> named = new ArrayList<>();
    if (mail.report() != null && mail.report().about() != null) {
      named.add(mail.report().about());
    }
    named.addAll(mail.answers());
    Optional<CaseReference> about =
        named.stream().flatMap(id -> known.caseOfSent(id).stream()).findFirst();
    return about
        .map(found -> new Match(found, How.REPORT_ON_OUR_MAIL, Writer.MAIL_SERVER, List.of()))
        .orElseGet(() -> new Match(null, How.UNKNOWN, Writer.MAIL_SERVER, suggestions(mail)));
  }

  /** Who wrote it, seen from this case. */
  Writer writer(IncomingMail mail, CaseReference reference) {
    Set<String> contacts = known.contacts(reference);
    if (contacts.contains(mail.from())) {
      return Writer.CONTACT;
    }
    boolean colleague =
        !mail.domain().isEmpty()
            && !PUBLIC_DOMAINS.contains(mail.domain())
            && contacts.stream().anyMatch(contact -> contact.endsWith("@" + mail.domain()));
    return colleague ? Writer.COLLEAGUE : Writer.STRANGER;
  }

  private List<CaseReference> suggestions(IncomingMail mail) {
    Set<CaseReference> likely = new LinkedHashSet<>();
    signs(mail).forEach(sign -> likely.add(sign.reference()));
    Matcher typed = REFERENCE.matcher(mail.subject());
    while (typed.find()) {
      likely.add(new CaseReference(typed.group().toUpperCase(Locale.ROOT)));
    }
    tickets(mail.subject()).forEach(ticket -> likely.addAll(known.casesWithTicket(ticket)));
    likely.addAll(ofDomain(mail.domain()));
    if (mail.report() != null) {
      String recipient = mail.report().recipient();
      likely.addAll(ofDomain(recipient.substring(recipient.lastIndexOf('@') + 1)));
    }
    return List.copyOf(likely);
  }

  private List<CaseReference> ofDomain(String domain) {
    return domain.isEmpty() || PUBLIC_DOMAINS.contains(domain)
        ? List.of()
        : known.casesWithDomain(domain);
  }

  private static Set<String> tickets(String subject) {
    Set<String> tickets = new LinkedHashSet<>();
    Matcher found = TICKET.matcher(REFERENCE.matcher(subject).replaceAll(" "));
    while (found.find()) {
      tickets.add(found.group().toUpperCase(Locale.ROOT).replaceAll("[-_ ]", ""));
    }
    return tickets;
  }
}
