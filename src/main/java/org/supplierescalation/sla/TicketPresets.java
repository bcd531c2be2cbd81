package org.supplierescalation.sla;

import static org.supplierescalation.sla.TicketField.IMPACT;
import static org.supplierescalation.sla.TicketField.NUMBER;
import static org.supplierescalation.sla.TicketField.OPENED;
import static org.supplierescalation.sla.TicketField.PAUSED_FROM;
import static org.supplierescalation.sla.TicketField.PAUSED_UNTIL;
import static org.supplierescalation.sla.TicketField.PAUSE_REASON;
import static org.supplierescalation.sla.TicketField.PRIORITY;
import static org.supplierescalation.sla.TicketField.RESPONDED;
import static org.supplierescalation.sla.TicketField.RESTORED;
import static org.supplierescalation.sla.TicketField.SERVICE;
import static org.supplierescalation.sla.TicketField.SUMMARY;
import static org.supplierescalation.sla.TicketField.UPDATED;
import static org.supplierescalation.sla.TicketField.USERS;
import static org.supplierescalation.sla.TicketField.WAITED_FOR;

import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Where to begin with the exports of well-known ticket systems. Every organisation names its
 * columns a little differently, so each is a proposal that a person looks at.
 */
public final class TicketPresets {

  private TicketPresets() {}

  public static List<TicketMapping> all(ZoneId zone) {
    return List.of(
        own(zone),
        mapping(
            "TOPdesk",
            zone,
            Map.of(
                NUMBER, "Meldingnummer",
                SUMMARY, "Korte omschrijving (Details)",
                SERVICE, "Object-ID",
                PRIORITY, "Prioriteit",
                IMPACT, "Impact",
                OPENED, "Aanmaakdatum",
                RESPONDED, "Reactiedatum",
                RESTORED, "Datum gereed")),
        mapping(
            "ServiceNow",
            zone,
            Map.of(
                NUMBER, "Number",
                SUMMARY, "Short description",
                SERVICE, "Business service",
                PRIORITY, "Priority",
                IMPACT, "Impact",
                OPENED, "Opened",
                RESPONDED, "Work start",
                RESTORED, "Resolved")),
        mapping(
            "Zammad",
            zone,
            Map.of(
                NUMBER, "#",
                SUMMARY, "Title",
                SERVICE, "Group",
                PRIORITY, "Priority",
                OPENED, "Created at",
                RESPONDED, "First response",
                RESTORED, "Closed at")),
        mapping(
            "GLPI",
            zone,
            Map.of(
                NUMBER, "ID",
                SUMMARY, "Titel",
                SERVICE, "Categorie",
                PRIORITY, "Prioriteit",
                OPENED, "Openingsdatum",
                RESPONDED, "In behandeling genomen op",
                RESTORED, "Datum oplossing")),
        mapping(
            "Jira",
            zone,
            Map.of(
                NUMBER, "Issue key",
                SUMMARY, "Summary",
                SERVICE, "Component/s",
                PRIORITY, "Priority",
                OPENED, "Created",
                RESTORED, "Resolved")));
  }

  /** The headings of our own example file. */
  public static TicketMapping own(ZoneId zone) {
    return mapping(
        "Voorbeeldbestand",
        zone,
        Map.ofEntries(
            Map.entry(NUMBER, NUMBER.dutch()),
            Map.entry(OPENED, OPENED.dutch()),
            Map.entry(PRIORITY, PRIORITY.dutch()),
            Map.entry(SUMMARY, SUMMARY.dutch()),
            Map.entry(SERVICE, SERVICE.dutch()),
            Map.entry(IMPACT, IMPACT.dutch()),
            Map.entry(RESPONDED, RESPONDED.dutch()),
            Map.entry(RESTORED, RESTORED.dutch()),
            Map.entry(UPDATED, UPDATED.dutch()),
            Map.entry(USERS, USERS.dutch()),
            Map.entry(PAUSED_FROM, PAUSED_FROM.dutch()),
            Map.entry(PAUSED_UNTIL, PAUSED_UNTIL.dutch()),
            Map.entry(WAITED_FOR, WAITED_FOR.dutch()),
            Map.entry(PAUSE_REASON, PAUSE_REASON.dutch())));
  }

  /** What another program brings, under our own names. */
  public static TicketMapping api(ZoneId zone) {
    return mapping("API", zone, own(zone).columns());
  }

  /** The one of which most headings are in the file, if the needed ones are. */
  public static Optional<TicketMapping> fitting(List<String> headings, List<TicketMapping> known) {
    return known.stream()
        .map(mapping -> mapping.onlyWith(headings))
        .filter(TicketMapping::isComplete)
        .max(Comparator.comparing(mapping -> mapping.columns().size()));
  }

  private static TicketMapping mapping(String name, ZoneId zone, Map<TicketField, String> columns) {
    return new TicketMapping(name, columns, false, zone, Map.of(), Map.of());
  }
}
