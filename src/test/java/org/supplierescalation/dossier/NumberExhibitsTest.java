package org.supplierescalation.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.supplierescalation.dossier.Papers.about;
import static org.supplierescalation.dossier.Papers.kept;
import static org.supplierescalation.dossier.Papers.letter;
import static org.supplierescalation.dossier.Papers.redacted;
import static org.supplierescalation.dossier.Papers.removed;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.supplierescalation.casefile.CaseDocument;
import org.supplierescalation.casefile.DocumentParticulars;
import org.supplierescalation.term.Law;

class NumberExhibitsTest {

  private final CaseDocument report = kept("rapport.pdf", "2026-03-01");
  private final CaseDocument mail = kept("mail.pdf", "2026-03-02");
  private final CaseDocument later = kept("later.pdf", "2026-03-20");

  @Test
  void goByTheDayOfWhatTheyShowAndElseByTheDayTheyWereKept() {
    assertThat(
            names(
                List.of(report, mail, later),
                about(report, "2026-03-10"),
                about(later, "2025-12-31")))
        .containsExactly("1 later", "2 mail", "3 rapport");
  }

  @Test
  void areTheSameInWhateverOrderTheDocumentsCome() {
    List<CaseDocument> documents = new ArrayList<>();
    for (int each = 0; each < 50; each++) {
      documents.add(kept("stuk " + each, "2026-03-0" + (1 + each % 3)));
    }
    List<String> first = names(documents);

    Collections.shuffle(documents, new Random(9));

    assertThat(names(documents)).isEqualTo(first);
  }

  @Test
  void aRedactedCopyHasTheNumberOfItsOriginal() {
    CaseDocument copy = kept("rapport-gelakt.pdf", "2026-03-03");
    List<Exhibit> exhibits =
        number(
            List.of(report, mail, copy),
            about(report, "2026-03-01"),
            redacted(copy, report, "2026-03-01"));

    assertThat(exhibits).hasSize(2);
    assertThat(pieces(exhibits, Audience.LAWYER))
        .containsExactly(
            "001 2026-03-01 rapport.pdf",
            "001 2026-03-01 rapport (gelakt).pdf",
            "002 2026-03-02 mail.pdf");
    assertThat(pieces(exhibits, Audience.OTHERS))
        .containsExactly("001 2026-03-01 rapport-gelakt.pdf", "002 2026-03-02 mail.pdf");
  }

  @Test
  void othersNeverGetTheOriginalOfWhatWasRedactedAlsoWhenTheCopyIsGone() {
    CaseDocument gone = removed("rapport-gelakt.pdf", "2026-03-03");
    List<Exhibit> exhibits = number(List.of(report, gone), redacted(gone, report, "2026-03-01"));

    assertThat(ChoosePieces.of(exhibits, Audience.OTHERS, Law.NL))
        .singleElement()
        .satisfies(
            piece -> {
              assertThat(piece.isIncluded()).isFalse();
              assertThat(piece.remark()).contains("Inhoud verwijderd op 5 januari 2027.");
            });
  }

  @Test
  void aRemovedDocumentIsListedWithItsHashAndWithoutAFile() {
    List<Exhibit> exhibits = number(List.of(removed("oud.pdf", "2026-03-03")));

    assertThat(ChoosePieces.of(exhibits, Audience.LAWYER, Law.NL))
        .singleElement()
        .satisfies(
            piece -> {
              assertThat(piece.fileName()).isNull();
              assertThat(piece.document().sha256()).hasSize(64);
              assertThat(piece.remark()).isEqualTo("Inhoud verwijderd op 5 januari 2027.");
              assertThat(piece.size()).isZero();
            });
  }

  @Test
  void whatNeverWentOutIsADraftAndNotForOthers() {
    CaseDocument draft = letter("DEFAULT_NOTICE", "2026-03-01");
    CaseDocument sent = letter("DEFAULT_NOTICE", "2026-03-02");
    CaseDocument script = letter("CALL_SCRIPT", "2026-03-03");
    List<Exhibit> exhibits =
        new NumberExhibits(List.of(draft, sent, script), Map.of(), Set.of(sent.id()), Law.NL)
            .number();

    assertThat(exhibits)
        .extracting(Exhibit::title)
        .containsExactly("Ingebrekestelling (concept)", "Ingebrekestelling", "Belscript");
    assertThat(pieces(exhibits, Audience.OTHERS))
        .containsExactly("002 2026-03-02 Ingebrekestelling.pdf");
    assertThat(ChoosePieces.of(exhibits, Audience.OTHERS, Law.NL))
        .extracting(Piece::title)
        .containsExactly("Intern stuk", "Ingebrekestelling", "Intern stuk");
  }

  @Test
  void copiesOfEachOtherInACircleAreEachTheirOwn() {
    assertThat(
            number(
                List.of(report, mail),
                redacted(report, mail, "2026-03-01"),
                redacted(mail, report, "2026-03-01")))
        .hasSize(2);
  }

  private static List<String> pieces(List<Exhibit> exhibits, Audience audience) {
    return ChoosePieces.of(exhibits, audience, Law.NL).stream()
        .filter(Piece::isIncluded)
        .map(Piece::fileName)
        .toList();
  }

  private static List<String> names(List<CaseDocument> documents, DocumentParticulars... said) {
    return number(documents, said).stream()
        .map(exhibit -> exhibit.number() + " " + exhibit.title())
        .toList();
  }

  private static List<Exhibit> number(List<CaseDocument> documents, DocumentParticulars... said) {
    Map<UUID, DocumentParticulars> described =
        Stream.of(said)
            .collect(Collectors.toMap(DocumentParticulars::document, Function.identity()));
    return new NumberExhibits(documents, described, Set.of(), Law.NL).number();
  }
}
