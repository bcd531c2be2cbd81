package org.supplierescalation.access;

/** What went wrong, in plain words, by HTTP status (RFC 9110). */
public record ErrorWords(String title, String detail) {

  public static ErrorWords of(int status, AnswerLanguage language) {
    return language == AnswerLanguage.ENGLISH ? english(status) : dutch(status);
  }

  private static ErrorWords dutch(int status) {
    return switch (status) {
      case 400 -> new ErrorWords("Dat kan niet", "De aanvraag klopt niet. Kijk na wat u invulde.");
      case 401 -> new ErrorWords("Niet aangemeld", "Meld u aan met uw naam en wachtwoord.");
      case 403 ->
          new ErrorWords(
              "Niet toegestaan",
              "U mag dit niet doen, of de pagina was verlopen. Ga terug, ververs en probeer het opnieuw.");
      case 404 ->
          new ErrorWords("Niet gevonden", "Deze pagina of dit dossier is er niet, of niet voor u.");
      case 405 -> new ErrorWords("Niet mogelijk", "Op dit adres kan dat niet.");
      case 406, 415 -> new ErrorWords("Verkeerde vorm", "Dit adres verstaat alleen JSON.");
      case 410 -> new ErrorWords("Verwijderd", "De inhoud is verwijderd.");
      case 412 ->
          new ErrorWords(
              "Intussen gewijzigd",
              "Iemand anders heeft dit intussen gewijzigd. Haal de laatste versie op en pas uw wijziging daarop toe.");
      case 413 ->
          new ErrorWords(
              "Te groot",
              "Wat u verstuurt is te groot. Een bestand mag hoogstens 25 MB zijn. Ga terug en kort de tekst in, of lever"
                  + " minder of kleinere bestanden tegelijk in.");
      case 428 ->
          new ErrorWords(
              "Versie ontbreekt",
              "Haal eerst op wat u wilt wijzigen, en geef zijn ETag mee in If-Match.");
      default ->
          status >= 500
              ? new ErrorWords(
                  "Er ging iets mis",
                  "Dat ligt aan ons, niet aan u. Probeer het straks nog eens. Blijft het misgaan? Vraag dan de"
                      + " beheerder om hulp.")
              : new ErrorWords("Dat kan niet", "De aanvraag klopt niet.");
    };
  }

  private static ErrorWords english(int status) {
    return switch (status) {
      case 400 -> new ErrorWords("Not possible", "The request is not right. Check what you sent.");
      case 401 -> new ErrorWords("Not logged in", "Log in with your name and password.");
      case 403 -> new ErrorWords("Not allowed", "You may not do this.");
      case 404 -> new ErrorWords("Not found", "This does not exist, or not for you.");
      case 405 -> new ErrorWords("Not possible", "This address does not allow that.");
      case 406, 415 -> new ErrorWords("Wrong form", "This address understands JSON only.");
      case 410 -> new ErrorWords("Removed", "The content has been removed.");
      case 412 ->
          new ErrorWords("Changed meanwhile", "Somebody else has changed this. Fetch it again.");
      case 413 -> new ErrorWords("Too large", "This message is too large.");
      case 428 ->
          new ErrorWords(
              "Version missing", "Fetch what you want to change, and send its ETag in If-Match.");
      default ->
          status >= 500
              ? new ErrorWords(
                  "Something went wrong",
                  "That is our fault, not yours. Try again later. If it goes on, ask the administrator for help.")
              : new ErrorWords("Not possible", "The request is not right.");
    };
  }
}
