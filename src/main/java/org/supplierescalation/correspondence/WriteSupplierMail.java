package org.supplierescalation.correspondence;

import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.supplierescalation.casefile.CaseDocument;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.casefile.Documents;
import org.supplierescalation.casefile.EntryKind;
import org.supplierescalation.casefile.Refused;
import org.supplierescalation.casefile.Timeline;
import org.supplierescalation.contract.Contract;
import org.supplierescalation.contract.ContractOfCase;
import org.supplierescalation.contract.Supplier;
import org.supplierescalation.letter.LetterKind;
import org.supplierescalation.letter.SafeText;

/**
 * Somebody writes a mail to the supplier: to a person of the register, with a paper of the case.
 */
public class WriteSupplierMail {

  private static final String PDF = "application/pdf";

  /** For ourselves and our lawyer. */
  private static final Set<String> NOT_FOR_THE_SUPPLIER =
      Set.of(LetterKind.CALL_SCRIPT.name(), LetterKind.HANDOVER_COVER.name());

  private final SupplierMails mails;
  private final ContractOfCase contracts;
  private final Documents documents;
  private final Timeline timeline;
  private final Clock clock;

  public WriteSupplierMail(
      SupplierMails mails,
      ContractOfCase contracts,
      Documents documents,
      Timeline timeline,
      Clock clock) {
    this.mails = mails;
    this.contracts = contracts;
    this.documents = documents;
    this.timeline = timeline;
    this.clock = clock;
  }

  /** What was typed; who answers a mail may also write to whoever sent it. */
  public record Typed(
      String recipient,
      String subject,
      String body,
      @Nullable UUID document,
      @Nullable AnswerableMail answered) {}

  public SupplierMail write(CaseReference reference, Typed typed, String by) {
    SupplierMail mail = mail(UUID.randomUUID(), reference, typed, messageId(typed), by);
    mails.add(mail);
    timeline.add(
        reference,
        by,
        EntryKind.NOTE,
        "Concept van een e-mail aan de leverancier",
        "Aan: %s%nOnderwerp: %s".formatted(mail.recipient(), mail.subject()));
    return mail;
  }

  public SupplierMail change(SupplierMail before, Typed typed, String by) {
    SupplierMail mail = mail(before.id(), before.reference(), typed, before.answers(), by);
    if (!mails.change(mail)) {
      throw new Refused(
          "Deze e-mail is al vrijgegeven en verandert niet meer. Schrijf een nieuwe.");
    }
    return mail;
  }

  /** Whom a mail of this case can go to: address, and who that is. */
  public Map<String, String> recipients(CaseReference reference) {
    Map<String, String> found = new LinkedHashMap<>();
    contracts
        .find(reference)
        .map(Contract::supplier)
        .ifPresent(
            supplier -> {
              for (Supplier.Contact contact : supplier.contacts()) {
                found.putIfAbsent(
                    contact.email().strip(), "%s (%s)".formatted(contact.name(), contact.role()));
              }
              found.putIfAbsent(supplier.noticeEmail(), "Adres voor formele berichten");
            });
    found.keySet().removeIf(String::isBlank);
    return found;
  }

  /** The papers of the case that can go with a mail. */
  public List<CaseDocument> papers(CaseReference reference) {
    return documents.of(reference).stream()
        .filter(paper -> paper.mediaType().equals(PDF) && !paper.isRemoved())
        .filter(paper -> !NOT_FOR_THE_SUPPLIER.contains(paper.kind()))
        .toList();
  }

  private SupplierMail mail(
      UUID id, CaseReference reference, Typed typed, @Nullable String answers, String by) {
    List<String> allowed = new ArrayList<>(recipients(reference).keySet());
    Optional.ofNullable(typed.answered()).map(AnswerableMail::sender).ifPresent(allowed::add);
    mails.find(reference, id).map(SupplierMail::recipient).ifPresent(allowed::add);
    if (!allowed.contains(typed.recipient())) {
      throw new Refused(
          "Kies bij “Aan” een contactpersoon van de leverancier. Ontbreekt er een? Vul hem aan in het register.");
    }
    if (typed.document() != null
        && papers(reference).stream().noneMatch(paper -> paper.id().equals(typed.document()))) {
      throw new Refused("Kies bij “Bijlage” een pdf uit dit dossier, of geen bijlage.");
    }
    SupplierMail mail =
        new SupplierMail(
            id,
            reference,
            typed.recipient(),
            typed.subject().strip(),
            SafeText.lines(typed.body()).strip(),
            typed.document(),
            answers,
            by,
            clock.instant(),
            null,
            null);
    mail.asMail(); // refuses now what could not be sent later
    return mail;
  }

  private static @Nullable String messageId(Typed typed) {
    return typed.answered() == null ? null : typed.answered().messageId();
  }
}
