package org.supplierescalation.evidence;

import java.util.List;
import java.util.function.Function;
import org.supplierescalation.casefile.Stage;

/**
 * What must be on file once a case has come to a stage (path.md, law.md 1.3 and 1.4).
 *
 * @param words as the checklist shows it
 * @param proof how it is found in the case file
 */
record Requirement(Stage stage, String words, Function<ProofOnFile, Proof> proof) {

  /** In the order of the ladder. */
  static final List<Requirement> TABLE =
      List.of(
          new Requirement(
              Stage.INTAKE, "Minstens één bewijsstuk bij elke tekortkoming", ProofOnFile::breaches),
          new Requirement(
              Stage.CONTRACT_REVIEW, "Het contract waarop u zich beroept", ProofOnFile::contract),
          new Requirement(Stage.CONVERSATION, "Verslag van het gesprek", ProofOnFile::conversation),
          new Requirement(
              Stage.CONVERSATION,
              "Schriftelijke bevestiging aan de leverancier",
              ProofOnFile::confirmation),
          new Requirement(
              Stage.DEFAULT_NOTICE, "Ondertekende ingebrekestelling (pdf)", ProofOnFile::notice),
          new Requirement(
              Stage.DEFAULT_NOTICE,
              "Bewijs van verzending van de ingebrekestelling",
              ProofOnFile::sending),
          new Requirement(
              Stage.REASONABLE_TERM,
              "Bewijs van ontvangst van de ingebrekestelling",
              ProofOnFile::receipt),
          new Requirement(Stage.DEFAULT, "Vaststelling van het verzuim", ProofOnFile::finding),
          new Requirement(
              Stage.DEFAULT,
              "Brief waarin het verzuim is vastgesteld, verstuurd",
              ProofOnFile::findingSent));
}
