package org.supplierescalation.casefile;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Ties the list of what was removed to the sealed line that records it: the line ends with how many
 * pieces there are, and with a SHA-256 over the list of their hashes.
 */
public final class RemovalProof {

  private RemovalProof() {}

  /** The last line of the text of the record. */
  public static String of(List<RemovedPiece> pieces) {
    long documents = pieces.stream().filter(RemovedPiece::isDocument).count();
    String list =
        pieces.stream().map(RemovedPiece::listed).sorted().collect(Collectors.joining("\n"));
    return "Controle: regels %d, documenten %d, SHA-256 over de lijst %s"
        .formatted(
            pieces.size() - documents, documents, Seal.of(list.getBytes(StandardCharsets.UTF_8)));
  }

  static boolean fits(String text, List<RemovedPiece> pieces) {
    return text.endsWith("\n" + of(pieces));
  }
}
