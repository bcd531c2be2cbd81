package org.supplierescalation.reply.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.supplierescalation.contract.Language;
import org.supplierescalation.letter.Worded;

/** The words of the page in the language of the letter. */
final class PageWords {

  private static final Map<String, Worded> WORDS =
      Map.ofEntries(
          word(
              "title.CONFIRM_TALK",
              "Klopt onze bevestiging?",
              "Is our confirmation correct?",
              "Notre confirmation est-elle exacte ?"),
          word(
              "title.CONFIRM_RECEIPT",
              "Hebt u onze brief ontvangen?",
              "Have you received our letter?",
              "Avez-vous reçu notre lettre ?"),
          word(
              "about.CONFIRM_TALK",
              "Wij stuurden u deze e-mail op",
              "We sent you this e-mail on",
              "Nous vous avons envoyé cet e-mail le"),
          word(
              "about.CONFIRM_RECEIPT",
              "Wij stuurden u een e-mail met een brief als bijlage, op",
              "We sent you an e-mail with a letter attached on",
              "Nous vous avons envoyé un e-mail avec une lettre en annexe le"),
          word("subject", "Onderwerp", "Subject", "Objet"),
          word("from", "Afzender", "Sender", "Expéditeur"),
          word("question", "Uw antwoord", "Your answer", "Votre réponse"),
          word("AGREED", "Klopt", "Correct", "Exact"),
          word("CORRECTED", "Klopt niet, namelijk…", "Not correct, namely…", "Inexact, à savoir…"),
          word(
              "RECEIVED",
              "Wij hebben de brief ontvangen",
              "We have received the letter",
              "Nous avons reçu la lettre"),
          word("text", "Wat klopt er niet?", "What is not correct?", "Qu'est-ce qui est inexact ?"),
          word(
              "textHint",
              "Alleen nodig als het niet klopt. Hoogstens 2000 tekens.",
              "Only needed if it is not correct. At most 2,000 characters.",
              "Nécessaire uniquement si c'est inexact. 2 000 caractères au maximum."),
          word("name", "Uw naam", "Your name", "Votre nom"),
          word("send.CONFIRM_TALK", "Antwoord versturen", "Send answer", "Envoyer la réponse"),
          word(
              "send.CONFIRM_RECEIPT",
              "Ontvangst bevestigen",
              "Confirm receipt",
              "Confirmer la réception"),
          word(
              "what.CONFIRM_TALK",
              "Uw antwoord gaat naar ons toe, met het tijdstip en uw netwerkadres. U kunt één keer antwoorden; daarna kunt u altijd nog de e-mail beantwoorden.",
              "Your answer is sent to us, with the time and your network address. You can answer once; after that you can always reply to the e-mail.",
              "Votre réponse nous est envoyée, avec l'heure et votre adresse réseau. Vous pouvez répondre une fois ; ensuite, vous pouvez toujours répondre à l'e-mail."),
          word(
              "what.CONFIRM_RECEIPT",
              "U bevestigt alleen dat de brief is ontvangen, niet dat u het ermee eens bent. Wij leggen het tijdstip en uw netwerkadres vast. Wilt u inhoudelijk reageren? Beantwoord dan de e-mail.",
              "You only confirm that the letter was received, not that you agree with it. We record the time and your network address. Do you wish to respond to its contents? Then reply to the e-mail.",
              "Vous confirmez uniquement que la lettre a été reçue, et non que vous êtes d'accord. Nous enregistrons l'heure et votre adresse réseau. Souhaitez-vous réagir sur le fond ? Répondez alors à l'e-mail."),
          word(
              "mistake.STALE",
              "Deze pagina stond te lang open. Controleer uw antwoord en verstuur het nog eens.",
              "This page was open for too long. Check your answer and send it again.",
              "Cette page est restée ouverte trop longtemps. Vérifiez votre réponse et envoyez-la à nouveau."),
          word(
              "mistake.NO_CHOICE",
              "Kies een antwoord.",
              "Choose an answer.",
              "Choisissez une réponse."),
          word("mistake.NO_NAME", "Vul uw naam in.", "Enter your name.", "Indiquez votre nom."),
          word(
              "mistake.NO_TEXT",
              "Vul in wat er niet klopt.",
              "Enter what is not correct.",
              "Indiquez ce qui est inexact."),
          word(
              "mistake.TOO_LONG",
              "Uw naam of uw tekst is te lang. Maak hem korter, of beantwoord de e-mail.",
              "Your name or your text is too long. Shorten it, or reply to the e-mail.",
              "Votre nom ou votre texte est trop long. Raccourcissez-le ou répondez à l'e-mail."),
          word(
              "shut.THANKS",
              "Bedankt, uw antwoord is vastgelegd",
              "Thank you, your answer has been recorded",
              "Merci, votre réponse a été enregistrée"),
          word(
              "why.THANKS",
              "U hoeft verder niets te doen. U kunt deze pagina sluiten.",
              "There is nothing more for you to do. You can close this page.",
              "Vous n'avez plus rien à faire. Vous pouvez fermer cette page."),
          word(
              "shut.UNKNOWN",
              "Deze link kennen wij niet",
              "We do not know this link",
              "Nous ne connaissons pas ce lien"),
          word(
              "why.UNKNOWN",
              "Controleer of de link volledig is, of beantwoord onze e-mail.",
              "Check whether the link is complete, or reply to our e-mail.",
              "Vérifiez si le lien est complet ou répondez à notre e-mail."),
          word(
              "shut.EXPIRED", "Deze link is verlopen", "This link has expired", "Ce lien a expiré"),
          word(
              "why.EXPIRED",
              "U kunt nog wel onze e-mail beantwoorden.",
              "You can still reply to our e-mail.",
              "Vous pouvez toujours répondre à notre e-mail."),
          word(
              "shut.ANSWERED",
              "Met deze link is al geantwoord",
              "This link has already been used to answer",
              "Ce lien a déjà servi à répondre"),
          word(
              "why.ANSWERED",
              "Het eerste antwoord blijft staan. Wilt u er iets aan toevoegen? Beantwoord dan onze e-mail.",
              "The first answer stands. Do you wish to add something? Then reply to our e-mail.",
              "La première réponse reste enregistrée. Souhaitez-vous y ajouter quelque chose ? Répondez alors à notre e-mail."),
          word(
              "shut.REPLACED",
              "Deze link geldt niet meer",
              "This link is no longer valid",
              "Ce lien n'est plus valable"),
          word(
              "why.REPLACED",
              "Ons bericht is vervangen door een nieuwer bericht. Gebruik de link in het nieuwste bericht, of beantwoord onze e-mail.",
              "Our message has been replaced by a newer one. Use the link in the latest message, or reply to our e-mail.",
              "Notre message a été remplacé par un message plus récent. Utilisez le lien du dernier message ou répondez à notre e-mail."),
          word(
              "shut.ENDED",
              "Antwoorden via deze link is niet meer nodig",
              "It is no longer necessary to answer by this link",
              "Il n'est plus nécessaire de répondre par ce lien"),
          word(
              "why.ENDED",
              "Hebt u nog een vraag? Beantwoord dan onze e-mail.",
              "Do you have a question? Then reply to our e-mail.",
              "Avez-vous encore une question ? Répondez alors à notre e-mail."),
          word(
              "shut.busy",
              "Deze pagina is nu niet te openen",
              "This page cannot be opened right now",
              "Cette page ne peut pas être ouverte pour le moment"),
          word(
              "why.busy",
              "Probeer het over tien minuten opnieuw, of beantwoord onze e-mail.",
              "Try again in ten minutes, or reply to our e-mail.",
              "Réessayez dans dix minutes ou répondez à notre e-mail."));

  private final Language language;

  private PageWords(Language language) {
    this.language = language;
  }

  static PageWords in(Language language) {
    return new PageWords(language);
  }

  static List<PageWords> only(Language language) {
    return List.of(in(language));
  }

  /** For whom we do not know. */
  static List<PageWords> all() {
    return Stream.of(Language.values()).map(PageWords::in).toList();
  }

  /** As in the attribute {@code lang}. */
  public String tag() {
    return language.name().toLowerCase(Locale.ROOT);
  }

  public String of(String key) {
    Worded words = WORDS.get(key);
    if (words == null) {
      throw new IllegalArgumentException("the page has no words for " + key);
    }
    return words.in(language);
  }

  private static Map.Entry<String, Worded> word(
      String key, String dutch, String english, String french) {
    return Map.entry(key, Worded.of(dutch, english, french));
  }
}
