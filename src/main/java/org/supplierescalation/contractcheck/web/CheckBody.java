package org.supplierescalation.contractcheck.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.supplierescalation.contractcheck.ClauseFact;
import org.supplierescalation.contractcheck.KeptText;

/** A contract text that was read, for other programs. */
@Schema(
    name = "Contractcontrole",
    description = "Hulp bij het lezen van een contract, geen juridisch oordeel")
record CheckBody(
    UUID id,
    @Nullable String contract,
    String name,
    String sha256,
    @Schema(description = "In bytes") long size,
    Instant at,
    String by,
    int pages,
    @Schema(description = "Alleen beelden van pagina's: er is niets gelezen") boolean scan,
    @Schema(description = "Pagina's die niet zijn gelezen omdat het beelden zijn")
        Set<Integer> unread,
    String language,
    int score,
    @Schema(description = "GREEN tot 6 punten, ORANGE tot 12, daarboven RED") String colour,
    @Schema(description = "Ontbreekt in een lijst") @Nullable List<FindingBody> findings,
    @Schema(description = "Wat het register kan overnemen; ontbreekt in een lijst")
        @Nullable List<FactBody> facts) {

  static CheckBody line(KeptText text) {
    return of(text, null, null);
  }

  static CheckBody of(
      KeptText text, @Nullable List<FindingRow> rows, @Nullable List<ClauseFact> facts) {
    return new CheckBody(
        text.id(),
        text.contract(),
        text.name(),
        text.sha256(),
        text.size(),
        text.at(),
        text.by(),
        text.pages(),
        text.scan(),
        text.unread(),
        text.language().name(),
        text.score(),
        text.colour().name(),
        rows == null ? null : rows.stream().map(FindingBody::of).toList(),
        facts == null ? null : facts.stream().map(FactBody::of).toList());
  }

  /** One thing to look at. */
  @Schema(name = "Bevinding")
  record FindingBody(
      int number,
      String sort,
      String code,
      String subject,
      @Schema(description = "0 als het nergens staat") int page,
      String clause,
      String words,
      String sentence,
      String language,
      String why,
      String proposal,
      String rewrite,
      int points,
      @Schema(description = "OPEN, ACCEPTED, DISMISSED, COMMITMENT of PROPOSAL") String decision,
      @Nullable String reason,
      @Nullable String decidedBy,
      @Nullable Instant decidedAt) {

    static FindingBody of(FindingRow row) {
      return new FindingBody(
          row.number(),
          row.finding().sort().name(),
          row.finding().code(),
          row.finding().subject(),
          row.finding().page(),
          row.finding().clause(),
          row.finding().words(),
          row.finding().sentence(),
          row.finding().language().name(),
          row.finding().why(),
          row.finding().proposal(),
          row.finding().rewrite(),
          row.finding().points(),
          row.choice().name(),
          row.decision() == null ? null : row.decision().reason(),
          row.decision() == null ? null : row.decision().by(),
          row.decision() == null ? null : row.decision().at());
    }
  }

  /** What the text says on something that the register keeps. */
  @Schema(name = "Contractgegeven")
  record FactBody(
      String subject, Map<String, String> values, int page, String clause, String quote) {

    static FactBody of(ClauseFact fact) {
      return new FactBody(fact.subject(), fact.values(), fact.page(), fact.clause(), fact.quote());
    }
  }
}
