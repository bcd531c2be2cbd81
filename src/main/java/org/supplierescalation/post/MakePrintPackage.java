package org.supplierescalation.post;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.supplierescalation.casefile.CaseDocument;
import org.supplierescalation.casefile.Documents;
import org.supplierescalation.casefile.Refused;
import org.supplierescalation.contract.ContractOfCase;
import org.supplierescalation.evidence.KeepEvidence;
import org.supplierescalation.letter.CaseLetterFacts;
import org.supplierescalation.letter.Letter;
import org.supplierescalation.letter.LetterWriter;
import org.supplierescalation.letter.Letters;
import org.supplierescalation.letter.Organisation;

/**
 * Everything to print for one envelope: a sheet with the address, the signed letter, its annexes.
 */
public class MakePrintPackage {

  private static final int MOST_ANNEXES = 20;
  private static final long MOST_BYTES = 60L * 1024 * 1024;

  private final Documents documents;
  private final Letters letters;
  private final ContractOfCase contracts;
  private final LetterWriter writer;
  private final Binder binder;
  private final Organisation organisation;
  private final EnvelopeWindow window;

  public MakePrintPackage(
      Documents documents,
      Letters letters,
      ContractOfCase contracts,
      LetterWriter writer,
      Binder binder,
      Organisation organisation,
      EnvelopeWindow window) {
    this.documents = documents;
    this.letters = letters;
    this.contracts = contracts;
    this.writer = writer;
    this.binder = binder;
    this.organisation = organisation;
    this.window = window;
  }

  /**
   * What can go with the letter, oldest first: evidence and signed letters. Drafts and scripts are
   * for ourselves.
   */
  public List<CaseDocument> possibleAnnexes(Letter letter) {
    Set<UUID> signed =
        letters.of(letter.reference()).stream()
            .filter(other -> other.signedBy() != null && other.document() != null)
            .map(Letter::document)
            .collect(Collectors.toSet());
    return documents.of(letter.reference()).stream()
        .filter(document -> !document.isRemoved() && !document.id().equals(letter.document()))
        .filter(
            document -> document.kind().equals(KeepEvidence.KIND) || signed.contains(document.id()))
        .filter(binder::prints)
        .toList();
  }

  /**
   * @param annexes in this order; each a document of the same case
   */
  public byte[] make(Letter letter, List<UUID> annexes) {
    if (letter.signedBy() == null) {
      throw new Refused("Deze brief is nog niet ondertekend. Print hem als dat gedaan is.");
    }
    if (annexes.size() > MOST_ANNEXES) {
      throw new Refused("Kies hoogstens %d bijlagen.".formatted(MOST_ANNEXES));
    }
    List<CaseDocument> possible = possibleAnnexes(letter);
    List<CaseDocument> chosen = new ArrayList<>();
    for (UUID annex : annexes) {
      chosen.add(
          possible.stream()
              .filter(document -> document.id().equals(annex))
              .findFirst()
              .orElseThrow(() -> new Refused("Kies de bijlagen uit de lijst van dit dossier.")));
    }
    if (chosen.stream().mapToLong(CaseDocument::size).sum() > MOST_BYTES) {
      throw new Refused("De bijlagen zijn samen te groot. Kies er minder, of print ze apart.");
    }
    CaseDocument main = documents.find(Objects.requireNonNull(letter.document())).orElseThrow();
    List<Binder.Paper> papers = new ArrayList<>(List.of(paper(main)));
    chosen.forEach(annex -> papers.add(paper(annex)));
    return binder.bind(writer.print(cover(letter, chosen)), papers);
  }

  private String cover(Letter letter, List<CaseDocument> annexes) {
    String address =
        CaseLetterFacts.toTheBoard(contracts.get(letter.reference()).supplier())
            .in(letter.language());
    return AddressPage.of(
        letter, address, annexes.stream().map(CaseDocument::name).toList(), window, organisation);
  }

  private Binder.Paper paper(CaseDocument document) {
    return new Binder.Paper(document, documents.bytes(document.id()));
  }
}
