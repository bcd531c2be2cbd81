package org.supplierescalation.overview;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.supplierescalation.casefile.Ball;
import org.supplierescalation.casefile.CaseDocument;
import org.supplierescalation.casefile.EscalationCase;
import org.supplierescalation.casefile.Position;
import org.supplierescalation.casefile.TimelineEntry;
import org.supplierescalation.remedy.DamagesLedger;
import org.supplierescalation.term.DutchDates;
import org.supplierescalation.term.Law;

/** The lists of and in cases, column by column. */
public final class CaseTables {

  private CaseTables() {}

  /** A case and where it stands. */
  public record CaseRow(EscalationCase escalation, Position position) {}

  public static Table<CaseRow> cases(Stream<CaseRow> rows) {
    return new Table<>(
        "dossiers",
        List.of(
            new Column.Text<>("Dossier", row -> row.escalation().reference().value()),
            new Column.Text<>("Onderwerp", row -> row.escalation().subject()),
            new Column.Text<>("Leverancier", row -> row.escalation().supplierName()),
            new Column.Text<>("Contract", row -> row.escalation().contractNumber()),
            new Column.Text<>("Fase", row -> row.escalation().stage().dutch()),
            new Column.Text<>("Prioriteit", row -> row.escalation().priority().dutch()),
            new Column.Text<>("Aan zet", CaseTables::turn),
            new Column.Day<>("Uiterlijk", CaseTables::deadline),
            new Column.Day<>("Ontdekt op", row -> row.escalation().discoveredOn()),
            new Column.Day<>("Geopend op", row -> day(row.escalation().openedAt())),
            new Column.Day<>("Gepauzeerd tot", row -> row.escalation().pausedUntil()),
            new Column.Text<>("Uitkomst", CaseTables::outcome),
            new Column.Day<>("Gesloten op", row -> day(row.escalation().closedAt()))),
        rows);
  }

  /**
   * @param documents of the case, to name them
   * @param zone on whose clocks the moments are shown
   */
  public static Table<TimelineEntry> timeline(
      Stream<TimelineEntry> lines, List<CaseDocument> documents, ZoneId zone) {
    Map<UUID, String> names = new HashMap<>();
    documents.forEach(document -> names.put(document.id(), document.name()));
    return new Table<>(
        "tijdlijn",
        List.of(
            new Column.Count<>("Regel", TimelineEntry::number),
            new Column.Moment<>("Wanneer", line -> LocalDateTime.ofInstant(line.at(), zone)),
            new Column.Text<>("Soort", line -> line.kind().dutch()),
            new Column.Text<>("Wat", TimelineEntry::title),
            new Column.Text<>("Toelichting", TimelineEntry::text),
            new Column.Text<>("Wie", TimelineEntry::by),
            new Column.Text<>("Document", line -> name(names, line.document()))),
        lines);
  }

  public static Table<CaseDocument> documents(Stream<CaseDocument> documents, ZoneId zone) {
    return new Table<>(
        "documenten",
        List.of(
            new Column.Text<>("Naam", CaseDocument::name),
            new Column.Text<>("Soort", CaseDocument::kind),
            new Column.Text<>("Bestandstype", CaseDocument::mediaType),
            new Column.Count<>("Grootte in bytes", CaseDocument::size),
            new Column.Moment<>("Bewaard op", one -> LocalDateTime.ofInstant(one.at(), zone)),
            new Column.Text<>("Door", CaseDocument::by),
            new Column.Text<>("SHA-256", CaseDocument::sha256),
            new Column.Text<>("Inhoud", one -> one.isRemoved() ? "verwijderd" : "aanwezig")),
        documents);
  }

  public static Table<DamagesLedger.Entry> damages(DamagesLedger ledger) {
    return new Table<>(
        "schade",
        List.of(
            new Column.Count<>("Post", entry -> (long) entry.item().number()),
            new Column.Text<>("Soort", entry -> entry.item().category().dutch(ledger.law())),
            new Column.Text<>("Omschrijving", entry -> entry.item().description()),
            new Column.Day<>("Geleden op", entry -> entry.item().sufferedOn()),
            new Column.Money<>("Bedrag", entry -> entry.item().amount()),
            new Column.Money<>("Telt mee", DamagesLedger.Entry::counted),
            new Column.Text<>("Waarom minder", DamagesLedger.Entry::note),
            new Column.Money<>("Rente", entry -> entry.interest().total()),
            new Column.Text<>("Bewijs", entry -> entry.item().evidence()),
            new Column.Text<>("Oorzakelijk verband", entry -> entry.item().causalLink()),
            new Column.Text<>("Factuur", entry -> entry.item().invoice())),
        ledger.entries().stream());
  }

  private static String turn(CaseRow row) {
    Ball ball = row.position().ball();
    return ball == null ? "" : ball.side().dutch();
  }

  private static @Nullable LocalDate deadline(CaseRow row) {
    Instant next = row.position().nextDeadline();
    return next == null ? null : DutchDates.lastDay(next, Law.NL);
  }

  private static String outcome(CaseRow row) {
    var outcome = row.escalation().outcome();
    return outcome == null ? "" : outcome.dutch();
  }

  private static @Nullable LocalDate day(@Nullable Instant at) {
    return at == null ? null : at.atZone(Law.NL.zone()).toLocalDate();
  }

  private static @Nullable String name(Map<UUID, String> names, @Nullable UUID document) {
    return document == null ? null : names.get(document);
  }
}
