package org.supplierescalation.inbox;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.supplierescalation.casefile.CaseDocument;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.casefile.Documents;
import org.supplierescalation.casefile.EvidenceKind;
import org.supplierescalation.casefile.Refused;
import org.supplierescalation.casefile.Seal;
import org.supplierescalation.casefile.Timeline;
import org.supplierescalation.evidence.AdmitFile;
import org.supplierescalation.evidence.EvidenceItem;
import org.supplierescalation.evidence.EvidenceItems;
import org.supplierescalation.evidence.KeepEvidence;
import org.supplierescalation.evidence.OfferedFile;
import org.supplierescalation.evidence.SafeFileName;
import org.supplierescalation.evidence.Told;
import org.supplierescalation.term.Law;

/** Puts what came with a mail among the documents of a case: the original, and its attachments. */
public class FiledPapers {

  private static final String MAIL = "message/rfc822";

  private final Documents documents;
  private final EvidenceItems items;
  private final AdmitFile admitFile;
  private final KeepEvidence keepEvidence;
  private final Clock clock;

  public FiledPapers(
      Documents documents,
      EvidenceItems items,
      AdmitFile admitFile,
      KeepEvidence keepEvidence,
      Clock clock) {
    this.documents = documents;
    this.items = items;
    this.admitFile = admitFile;
    this.keepEvidence = keepEvidence;
    this.clock = clock;
  }

  /**
   * The attachments that may come in, and why the others may not.
   *
   * @param refused one Dutch sentence each
   */
  record Sorted(List<IncomingFile> admitted, List<String> refused) {}

  Sorted sort(CaseReference reference, List<IncomingFile> files) {
    Set<String> known =
        documents.of(reference).stream().map(CaseDocument::sha256).collect(Collectors.toSet());
    Set<String> seen = new HashSet<>(known);
    List<IncomingFile> admitted = new ArrayList<>();
    List<String> refused = new ArrayList<>();
    for (IncomingFile file : files) {
      try {
        admitFile.admit(offered(file));
        if (seen.add(Seal.of(file.bytes()))) {
          admitted.add(file);
        } else {
          refused.add("“%s” staat al in dit dossier.".formatted(SafeFileName.of(file.name())));
        }
      } catch (Refused why) {
        refused.add(why.getMessage());
      }
    }
    return new Sorted(admitted, refused);
  }

  UUID keepOriginal(CaseReference reference, KeptMail mail, byte[] original, String how) {
    CaseDocument kept =
        documents.keep(reference, KeepEvidence.KIND, name(mail), MAIL, original, Timeline.SYSTEM);
    items.add(
        new EvidenceItem(
            kept.id(),
            reference,
            EvidenceKind.MAIL,
            day(mail),
            source(mail),
            null,
            null,
            null,
            how));
    return kept.id();
  }

  void keepAttachments(
      CaseReference reference, KeptMail mail, UUID original, List<IncomingFile> admitted) {
    for (IncomingFile file : admitted) {
      keepEvidence.keep(
          reference,
          offered(file),
          new Told(EvidenceKind.OTHER, day(mail), source(mail), "", "", null, original),
          Timeline.SYSTEM);
    }
  }

  private LocalDate day(KeptMail mail) {
    LocalDate received = mail.receivedAt().atZone(Law.NL.zone()).toLocalDate();
    LocalDate today = LocalDate.now(clock.withZone(Law.NL.zone()));
    return received.isAfter(today) ? today : received;
  }

  private static String name(KeptMail mail) {
    String subject = mail.subject().isBlank() ? "mail" : mail.subject();
    return SafeFileName.of(subject.replaceAll("[/\\\\]", "-") + ".eml");
  }

  private static String source(KeptMail mail) {
    String source = mail.from().isEmpty() ? "Onbekende afzender" : mail.from();
    return source.length() <= 300 ? source : source.substring(0, 300);
  }

  private static OfferedFile offered(IncomingFile file) {
    return new OfferedFile(file.name(), file.bytes());
  }
}
