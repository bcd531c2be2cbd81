package org.supplierescalation.inbox;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.supplierescalation.casefile.CaseReference;

/** What the corpus finds in the case file: two cases with Traag, one in Belgium, one in English. */
final class CorpusOnFile implements KnownMail {

  static final CaseReference TRAAG = new CaseReference("ESC-2026-0003");
  static final CaseReference LENTEMENT = new CaseReference("ESC-2026-0007");
  static final CaseReference LANGSAM = new CaseReference("ESC-2026-0011");
  static final CaseReference TRAAG_NEWER = new CaseReference("ESC-2026-0014");

  private static final Map<String, CaseReference> SENT =
      Map.of(
          "0003-confirmation@zorg.example", TRAAG,
          "0003-notice@zorg.example", TRAAG,
          "0007-notice@zorg.example", LENTEMENT,
          "0011-notice@zorg.example", LANGSAM,
          "0014-notice@zorg.example", TRAAG_NEWER);
  private static final Map<String, List<CaseReference>> TICKETS =
      Map.of(
          "INC0012345", List.of(TRAAG),
          "M26110042", List.of(TRAAG),
          "4711", List.of(TRAAG),
          "LEV123", List.of(LENTEMENT),
          "INC9999", List.of(TRAAG, TRAAG_NEWER));
  private static final Map<CaseReference, Set<String>> CONTACTS =
      Map.of(
          TRAAG, Set.of("klant@traag.example"),
          TRAAG_NEWER, Set.of("klant@traag.example"),
          LENTEMENT, Set.of("contact@lentement.example"),
          LANGSAM, Set.of("support@langsam.example"));
  private static final Map<String, List<CaseReference>> DOMAINS =
      Map.of(
          "traag.example", List.of(TRAAG_NEWER, TRAAG),
          "lentement.example", List.of(LENTEMENT),
          "langsam.example", List.of(LANGSAM));

  @Override
  public Optional<CaseReference> caseOfSent(String messageId) {
    return Optional.ofNullable(SENT.get(messageId));
  }

  @Override
  public List<CaseReference> casesWithTicket(String ticket) {
    return TICKETS.getOrDefault(ticket, List.of());
  }

  @Override
  public Set<String> contacts(CaseReference reference) {
    return CONTACTS.getOrDefault(reference, Set.of());
  }

  @Override
  public List<CaseReference> casesWithDomain(String domain) {
    return DOMAINS.getOrDefault(domain, List.of());
  }
}
