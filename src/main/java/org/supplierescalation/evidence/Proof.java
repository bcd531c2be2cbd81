package org.supplierescalation.evidence;

/**
 * Whether something required is on file.
 *
 * @param words which document and when, or what is missing
 */
record Proof(boolean present, String words) {

  static Proof here(String words) {
    return new Proof(true, words);
  }

  static Proof missing(String words) {
    return new Proof(false, words);
  }

  String inWords() {
    return (present ? "Aanwezig: " : "Ontbreekt: ") + words;
  }
}
