package org.supplierescalation.contract;

import java.util.List;

/**
 * The other side: the right legal entity, or a notice binds nobody (law.md 1.4, item 1).
 *
 * @param registration KvK number (NL) or KBO number (BE), as text
 * @param seat statutory seat
 * @param noticeEmail where notices go by mail
 * @param emailAccepted the supplier accepted that address for notices beforehand (BE art. 1.5 BW)
 * @param language of the letters it gets
 * @param emailAcceptedProof where that acceptance is proven, such as an article or a letter; empty
 *     when nobody noted it
 * @param postalAddress lines, separated by a line break
 */
public record Supplier(
    String number,
    String name,
    String legalForm,
    String registration,
    String seat,
    String postalAddress,
    String noticeEmail,
    boolean emailAccepted,
    List<Contact> contacts,
    Language language,
    String emailAcceptedProof) {

  public Supplier {
    contacts = List.copyOf(contacts);
  }

  /** A supplier whose acceptance of e-mail nobody proved yet. */
  public Supplier(
      String number,
      String name,
      String legalForm,
      String registration,
      String seat,
      String postalAddress,
      String noticeEmail,
      boolean emailAccepted,
      List<Contact> contacts,
      Language language) {
    this(
        number,
        name,
        legalForm,
        registration,
        seat,
        postalAddress,
        noticeEmail,
        emailAccepted,
        contacts,
        language,
        "");
  }

  /** A supplier that reads Dutch. */
  public Supplier(
      String number,
      String name,
      String legalForm,
      String registration,
      String seat,
      String postalAddress,
      String noticeEmail,
      boolean emailAccepted,
      List<Contact> contacts) {
    this(
        number,
        name,
        legalForm,
        registration,
        seat,
        postalAddress,
        noticeEmail,
        emailAccepted,
        contacts,
        Language.NL);
  }

  /** Somebody at the supplier. */
  public record Contact(String name, String role, String email, String phone) {}
}
