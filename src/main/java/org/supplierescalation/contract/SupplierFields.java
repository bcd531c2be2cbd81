package org.supplierescalation.contract;

import static org.supplierescalation.contract.RegisterField.choice;
import static org.supplierescalation.contract.RegisterField.line;
import static org.supplierescalation.contract.RegisterField.of;
import static org.supplierescalation.contract.RegisterField.text;

import java.util.List;
import org.supplierescalation.contract.RegisterField.Choice;
import org.supplierescalation.contract.RegisterField.Kind;

/** What the register knows of a supplier. */
final class SupplierFields {

  static final RegisterField NUMBER =
      line("number", "Leveranciersnummer", 40)
          .must()
          .hint("Kies het zelf, zoals L-2026-014. Het blijft altijd hetzelfde.");
  static final RegisterField NAME = line("name", "Naam", 200).must();
  static final RegisterField LEGAL_FORM =
      line("legalForm", "Rechtsvorm", 60).must().hint("Zoals B.V., NV of stichting.");
  static final RegisterField REGISTRATION =
      line("registration", "Registratie", 40)
          .must()
          .hint(
              "KvK-nummer (8 cijfers) of Belgisch ondernemingsnummer (10 cijfers). Bij een ander register: de naam"
                  + " ervan en het nummer.");
  static final RegisterField SEAT =
      line("seat", "Statutaire zetel", 100).must().hint("De plaats uit het handelsregister.");
  static final RegisterField ADDRESS =
      text("postalAddress", "Adres voor aanmaningen", 500)
          .must()
          .hint("Hierheen gaan aangetekende brieven. Elke adresregel op een nieuwe regel.");
  static final RegisterField EMAIL =
      of(Kind.EMAIL, "noticeEmail", "E-mailadres voor aanmaningen").must();
  static final RegisterField ACCEPTED =
      of(Kind.YES_NO, "emailAccepted", "E-mail aanvaard voor aanmaningen")
          .hint("Alleen als de leverancier dit adres vooraf heeft aanvaard.");
  static final RegisterField PROOF =
      text("emailAcceptedProof", "Vindplaats van die aanvaarding", 500)
          .hint("Nodig als e-mail is aanvaard. Zoals: contract C-2024-017, artikel 15.2.");
  static final RegisterField LANGUAGE =
      choice(
          "language",
          "Taal van de brieven",
          List.of(Language.values()).stream()
              .map(word -> new Choice(word.name(), word.dutch()))
              .toArray(Choice[]::new));

  static final RegisterField CONTACT_NAME = line("name", "Naam", 200).must();
  static final RegisterField CONTACT_ROLE =
      line("role", "Rol", 100).must().hint("Zoals accountmanager of directeur.");
  static final RegisterField CONTACT_EMAIL = of(Kind.EMAIL, "email", "E-mail");
  static final RegisterField CONTACT_PHONE = line("phone", "Telefoon", 40);

  static final List<FieldGroup> GROUPS =
      List.of(
          FieldGroup.of("De rechtspersoon", NUMBER, NAME, LEGAL_FORM, REGISTRATION, SEAT, LANGUAGE),
          FieldGroup.of("Adres voor aanmaningen", ADDRESS, EMAIL, ACCEPTED, PROOF));

  static final FieldPart CONTACTS =
      new FieldPart(
          "contacts",
          "Contactpersonen",
          "Contactpersoon",
          "Nog een contact",
          List.of(CONTACT_NAME, CONTACT_ROLE, CONTACT_EMAIL, CONTACT_PHONE),
          20);

  private SupplierFields() {}
}
