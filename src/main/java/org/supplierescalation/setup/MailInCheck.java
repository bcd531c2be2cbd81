package org.supplierescalation.setup;

/** Says how it is: the program does not read incoming mail. */
public class MailInCheck implements SetupCheck {

  @Override
  public Part part() {
    return Part.MAIL;
  }

  @Override
  public String name() {
    return "Inkomende mail";
  }

  @Override
  public Finding check() {
    return Finding.attention(
        "Het programma leest nog geen inkomende mail.",
        "Antwoorden van leveranciers legt u zelf vast in het dossier, bij “Reactie vastleggen”.");
  }
}
