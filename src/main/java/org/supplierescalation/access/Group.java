package org.supplierescalation.access;

/** The groups of the organisation. Their ids stand in the models as candidate groups. */
enum Group {
  MELDER("melder", "Melders", "Melder"),
  CONTRACTMANAGER("contractmanager", "Contractmanagers", "Contractmanager"),
  ICT_MANAGER("ict-manager", "ICT-managers", "ICT-manager"),
  JURIST("jurist", "Juristen", "Jurist"),
  FINANCE("finance", "Financiën", "Medewerker financiën"),
  DIRECTIE("directie", "Directie", "Directeur"),
  BEHEER("beheer", "Beheer", "Beheerder");

  /** The engine's own group of administrators. */
  static final String ADMINISTRATORS = "camunda-admin";

  private final String id;
  private final String dutchName;
  private final String member;

  Group(String id, String dutchName, String member) {
    this.id = id;
    this.dutchName = dutchName;
    this.member = member;
  }

  String id() {
    return id;
  }

  String dutchName() {
    return dutchName;
  }

  /** What one member is called, in Dutch. */
  String member() {
    return member;
  }
}
