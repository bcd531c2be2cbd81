package org.supplierescalation.evidence;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.supplierescalation.casefile.CaseDocument;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.casefile.Documents;
import org.supplierescalation.casefile.EvidenceKind;
import org.supplierescalation.casefile.OutOfSight;

/** Puts an attachment of a mail on file as evidence of its own. The mail stays as it is. */
public class TakeAttachment {

  private final KeepEvidence keepEvidence;
  private final Documents documents;
  private final EvidenceItems items;
  private final MailReader mails;

  public TakeAttachment(
      KeepEvidence keepEvidence, Documents documents, EvidenceItems items, MailReader mails) {
    this.keepEvidence = keepEvidence;
    this.documents = documents;
    this.items = items;
    this.mails = mails;
  }

  /**
   * @param mail document of this case that is a mail on file as evidence
   */
  public CaseDocument take(CaseReference reference, UUID mail, int number, String by) {
    EvidenceItem item =
        items.find(mail).filter(i -> i.reference().equals(reference)).orElseThrow(OutOfSight::new);
    OfferedFile file = open(reference, mail, number);
    Told told =
        new Told(category(file.name()), item.datedOn(), "", text(item.breach()), "", null, mail);
    return keepEvidence.keep(reference, file, told, by);
  }

  /** The attachment as it stands in the mail, not looked at. */
  public OfferedFile open(CaseReference reference, UUID mail, int number) {
    CaseDocument document =
        documents
            .find(mail)
            .filter(found -> found.reference().equals(reference) && !found.isRemoved())
            .filter(found -> found.mediaType().equals(FileType.EML.mediaType()))
            .orElseThrow(OutOfSight::new);
    byte[] bytes = documents.bytes(document.id());
    ReadableMail read = mails.read(bytes);
    if (number < 0 || number >= read.attachments().size()) {
      throw new OutOfSight();
    }
    return new OfferedFile(read.attachments().get(number).name(), mails.attachment(bytes, number));
  }

  private static EvidenceKind category(String name) {
    return FileType.named(SafeFileName.extension(name))
        .map(
            type ->
                type == FileType.EML || type == FileType.MSG
                    ? EvidenceKind.MAIL
                    : type.isImage() ? EvidenceKind.IMAGE : EvidenceKind.OTHER)
        .orElse(EvidenceKind.OTHER);
  }

  private static String text(@Nullable Long breach) {
    return breach == null ? "" : breach.toString();
  }
}
