package org.supplierescalation.reply;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.supplierescalation.contract.Contract;
import org.supplierescalation.contract.ContractOfCase;
import org.supplierescalation.contract.Supplier.Contact;
import org.supplierescalation.dispatch.Dispatch;
import org.supplierescalation.dispatch.MailEnding;
import org.supplierescalation.letter.Letter;
import org.supplierescalation.letter.LetterDates;
import org.supplierescalation.letter.Letters;
import org.supplierescalation.letter.Worded;
import org.supplierescalation.term.Law;

/**
 * Puts a personal link under a mail that asks for an answer. It is not in the text that people
 * edit, so nobody can lose it, and not in the document that was signed.
 */
public class GiveLink implements MailEnding {

  private static final Worded CONFIRM_TALK =
      Worded.of(
          "Reageren kan ook zonder inloggen, met uw persoonlijke link. Kies daar “Klopt” of “Klopt niet, namelijk…”:",
          "You can also reply without logging in, with your personal link. Choose “Correct” or “Not correct, namely…” there:",
          "Vous pouvez aussi répondre sans vous connecter, avec votre lien personnel. Choisissez-y « Exact » ou « Inexact, à savoir… » :");
  private static final Worded CONFIRM_RECEIPT =
      Worded.of(
          "De ontvangst bevestigen kan ook zonder inloggen, met uw persoonlijke link. U bevestigt daarmee alleen dat u de brief hebt ontvangen:",
          "You can also confirm receipt without logging in, with your personal link. By doing so you only confirm that you have received the letter:",
          "Vous pouvez aussi confirmer la réception sans vous connecter, avec votre lien personnel. Vous confirmez ainsi uniquement que vous avez reçu la lettre :");
  private static final Worded UNTIL =
      Worded.of(
          "De link werkt tot en met %s. Alleen openen bevestigt nog niets.",
          "The link works up to and including %s. Merely opening it does not confirm anything.",
          "Le lien fonctionne jusqu'au %s inclus. Le simple fait de l'ouvrir ne confirme rien.");

  private final Letters letters;
  private final ReplyLinks links;
  private final LinkEnds ends;
  private final ContractOfCase contracts;
  private final String baseUrl;
  private final Clock clock;

  /**
   * @param baseUrl where suppliers reach the program; empty when mails carry no links
   */
  public GiveLink(
      Letters letters,
      ReplyLinks links,
      LinkEnds ends,
      ContractOfCase contracts,
      String baseUrl,
      Clock clock) {
    this.letters = letters;
    this.links = links;
    this.ends = ends;
    this.contracts = contracts;
    this.baseUrl = baseUrl;
    this.clock = clock;
  }

  @Override
  public String of(Dispatch dispatch) {
    if (baseUrl.isEmpty()) {
      return "";
    }
    Optional<Letter> letter =
        letters.of(dispatch.mail().reference()).stream()
            .filter(one -> one.key().equals(dispatch.mail().letterKey()))
            .findFirst();
    return letter
        .filter(one -> isAtTheSupplier(dispatch.mail().recipient(), one))
        .flatMap(one -> LinkPurpose.of(one.kind()))
        .map(purpose -> lines(dispatch, purpose, letter.orElseThrow()))
        .orElse("");
  }

  /** A colleague who gets a copy cannot confirm for the supplier. */
  private boolean isAtTheSupplier(String recipient, Letter letter) {
    Stream<String> known =
        contracts
            .find(letter.reference())
            .map(Contract::supplier)
            .map(
                supplier ->
                    Stream.concat(
                        Stream.of(supplier.noticeEmail()),
                        supplier.contacts().stream().map(Contact::email)))
            .orElse(Stream.empty());
    return Stream.concat(Stream.of(letter.recipient()), known)
        .anyMatch(recipient::equalsIgnoreCase);
  }

  private String lines(Dispatch dispatch, LinkPurpose purpose, Letter letter) {
    Law law = contracts.law(letter.reference());
    LocalDate lastDay = ends.lastDay(law);
    SecretText secret = SecretText.random();
    links.give(dispatch, purpose, secret.hash(), clock.instant(), LinkEnds.after(law, lastDay));
    Worded invitation = purpose == LinkPurpose.CONFIRM_TALK ? CONFIRM_TALK : CONFIRM_RECEIPT;
    return "\n\n%s\n%s/reply/%s\n%s\n"
        .formatted(
            invitation.in(letter.language()),
            baseUrl,
            secret.value(),
            UNTIL
                .in(letter.language())
                .formatted(LetterDates.withoutWeekday(lastDay).in(letter.language())));
  }
}
