package org.supplierescalation.overview;

/** What went wrong, in plain Dutch, by HTTP status (RFC 9110). */
record ErrorWords(String title, String detail) {

  static ErrorWords of(int status) {
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
      case 413 ->
          new ErrorWords(
              "Te groot",
              "Dit bericht is te groot. Een bestand mag hoogstens 25 MB zijn. Ga terug en lever minder of kleinere"
                  + " bestanden tegelijk in.");
      default ->
          status >= 500
              ? new ErrorWords(
                  "Er ging iets mis",
                  "Dat ligt aan ons, niet aan u. Probeer het straks nog eens. Blijft het misgaan? Vraag dan de"
                      + " beheerder om hulp.")
              : new ErrorWords("Dat kan niet", "De aanvraag klopt niet.");
    };
  }
}
