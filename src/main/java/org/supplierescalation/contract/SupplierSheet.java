package org.supplierescalation.contract;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.supplierescalation.contract.Supplier.Contact;

/** A supplier as text, and read back. */
public class SupplierSheet implements Sheet<Supplier> {

  private final MailAddresses addresses;

  public SupplierSheet(MailAddresses addresses) {
    this.addresses = addresses;
  }

  @Override
  public RegisterKind kind() {
    return RegisterKind.SUPPLIER;
  }

  @Override
  public List<FieldGroup> groups() {
    return SupplierFields.GROUPS;
  }

  @Override
  public List<FieldPart> parts() {
    return List.of(SupplierFields.CONTACTS);
  }

  @Override
  public String name(Supplier supplier) {
    return supplier.name();
  }

  @Override
  public Map<String, String> write(Supplier supplier) {
    Map<String, String> text = new LinkedHashMap<>();
    text.put(SupplierFields.NUMBER.key(), supplier.number());
    text.put(SupplierFields.NAME.key(), supplier.name());
    text.put(SupplierFields.LEGAL_FORM.key(), supplier.legalForm());
    text.put(SupplierFields.REGISTRATION.key(), supplier.registration());
    text.put(SupplierFields.SEAT.key(), supplier.seat());
    text.put(SupplierFields.LANGUAGE.key(), supplier.language().name());
    text.put(SupplierFields.ADDRESS.key(), supplier.postalAddress());
    text.put(SupplierFields.EMAIL.key(), supplier.noticeEmail());
    text.put(SupplierFields.ACCEPTED.key(), supplier.emailAccepted() ? "ja" : "nee");
    text.put(SupplierFields.PROOF.key(), supplier.emailAcceptedProof());
    FieldPart contacts = SupplierFields.CONTACTS;
    for (int row = 0; row < supplier.contacts().size(); row++) {
      Contact contact = supplier.contacts().get(row);
      text.put(contacts.key(row, SupplierFields.CONTACT_NAME), contact.name());
      text.put(contacts.key(row, SupplierFields.CONTACT_ROLE), contact.role());
      text.put(contacts.key(row, SupplierFields.CONTACT_EMAIL), contact.email());
      text.put(contacts.key(row, SupplierFields.CONTACT_PHONE), contact.phone());
    }
    return text;
  }

  @Override
  public Supplier read(Map<String, String> typed) {
    Reading reading = new Reading(typed);
    boolean accepted = reading.yes(SupplierFields.ACCEPTED);
    String proof = reading.text(SupplierFields.PROOF);
    if (accepted && proof.isEmpty()) {
      reading.wrong(
          SupplierFields.PROOF,
          "is leeg. Noem de vindplaats van de aanvaarding, zoals een artikel of een brief met datum.");
    }
    Supplier supplier =
        new Supplier(
            reading.by(SupplierFields.NUMBER, EntryNumber::read),
            reading.text(SupplierFields.NAME),
            reading.text(SupplierFields.LEGAL_FORM),
            reading.by(SupplierFields.REGISTRATION, RegistrationNumber::read),
            reading.text(SupplierFields.SEAT),
            reading.text(SupplierFields.ADDRESS),
            reading.by(SupplierFields.EMAIL, addresses::read),
            accepted,
            reading.rows(SupplierFields.CONTACTS, this::contact),
            Language.valueOf(reading.word(SupplierFields.LANGUAGE)),
            proof);
    reading.done();
    return supplier;
  }

  private Contact contact(Reading reading) {
    return new Contact(
        reading.text(SupplierFields.CONTACT_NAME),
        reading.text(SupplierFields.CONTACT_ROLE),
        reading.by(SupplierFields.CONTACT_EMAIL, addresses::read),
        reading.text(SupplierFields.CONTACT_PHONE));
  }
}
