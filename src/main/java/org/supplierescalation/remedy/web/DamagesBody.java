package org.supplierescalation.remedy.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.supplierescalation.rate.Interest;
import org.supplierescalation.remedy.DamageItem;
import org.supplierescalation.remedy.DamagesLedger;

/** The damages ledger as other programs read it. Amounts in euro. */
@Schema(name = "Damages", description = "De schadestaat van een dossier, met rente")
record DamagesBody(
    String law,
    @Nullable BigDecimal liabilityCap,
    @Nullable LocalDate interestFrom,
    LocalDate interestUntil,
    BigDecimal suffered,
    BigDecimal principal,
    BigDecimal interest,
    BigDecimal total,
    BigDecimal received,
    List<ItemBody> items,
    List<String> warnings) {

  record ItemBody(
      int number,
      String category,
      String description,
      LocalDate sufferedOn,
      BigDecimal amount,
      @Schema(description = "Wat ervan geclaimd kan worden") BigDecimal counted,
      String note,
      String evidence,
      String causalLink,
      List<Interest.Line> interest) {

    static ItemBody of(DamagesLedger.Entry entry) {
      DamageItem item = entry.item();
      return new ItemBody(
          item.number(),
          item.category().name(),
          item.description(),
          item.sufferedOn(),
          item.amount(),
          entry.counted(),
          entry.note(),
          item.evidence(),
          item.causalLink(),
          entry.interest().lines());
    }
  }

  static DamagesBody of(DamagesLedger ledger, BigDecimal received) {
    return new DamagesBody(
        ledger.law().name(),
        ledger.cap(),
        ledger.interestFrom(),
        ledger.until(),
        ledger.suffered(),
        ledger.principal(),
        ledger.interest(),
        ledger.total(),
        received,
        ledger.entries().stream().map(ItemBody::of).toList(),
        ledger.warnings());
  }
}
