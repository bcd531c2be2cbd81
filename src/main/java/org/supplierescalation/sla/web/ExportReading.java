package org.supplierescalation.sla.web;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.supplierescalation.contract.Contract;
import org.supplierescalation.contract.FileTable;
import org.supplierescalation.sla.ServiceAgreements;
import org.supplierescalation.sla.TicketMapping;
import org.supplierescalation.sla.TicketMappings;
import org.supplierescalation.sla.TicketPresets;

/** How an export is read: as somebody typed, as it was kept, or as fits it best. */
@Component
class ExportReading {

  private final ServiceAgreements agreements;
  private final TicketMappings mappings;

  ExportReading(ServiceAgreements agreements, TicketMappings mappings) {
    this.agreements = agreements;
    this.mappings = mappings;
  }

  /** What was typed; else the kept one that was chosen; else the one that fits best. */
  TicketMapping mapping(
      Contract contract, Map<String, String> typed, boolean fresh, FileTable table) {
    ZoneId zone = zone(contract);
    if (!fresh && TypedMapping.isIn(typed)) {
      return TypedMapping.read(typed, zone);
    }
    List<TicketMapping> known = known(zone);
    return known.stream()
        .filter(mapping -> mapping.name().equals(typed.get("preset")))
        .findFirst()
        .or(() -> TicketPresets.fitting(table.columns(), known))
        .orElse(TicketPresets.own(zone))
        .onlyWith(table.columns());
  }

  List<TicketMapping> known(ZoneId zone) {
    List<TicketMapping> known = new ArrayList<>(mappings.all(zone));
    known.addAll(TicketPresets.all(zone));
    return known;
  }

  ZoneId zone(Contract contract) {
    return agreements
        .find(contract.number())
        .map(agreement -> agreement.window().zone())
        .orElse(contract.law().zone());
  }
}
