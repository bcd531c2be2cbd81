package org.supplierescalation.process;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.contract.Clauses;
import org.supplierescalation.contract.Contract;
import org.supplierescalation.contract.DisputeClause;
import org.supplierescalation.remedy.FoundDefault;
import org.supplierescalation.remedy.FoundDefaults;

/** Cases with damage, and what people fill in about it. */
@Component
class DamagesCase {

  private final CasesInDefault cases;
  private final FoundDefaults defaults;

  DamagesCase(CasesInDefault cases, FoundDefaults defaults) {
    this.cases = cases;
    this.defaults = defaults;
  }

  /** In default since this day. */
  CaseReference since(String day, Contract contract) {
    CaseReference reference = cases.inDefault(contract);
    defaults.add(
        new FoundDefault(
            reference,
            true,
            LocalDate.parse(day),
            "Ingebrekestelling",
            "Niets werkt.",
            "Rapport 12",
            "",
            true,
            "contractmanager"));
    return reference;
  }

  static Contract with(Contract contract, @Nullable String cap, boolean damagesBesidePenalty) {
    return contract.with(
        new Clauses(
            null,
            false,
            damagesBesidePenalty,
            null,
            null,
            cap == null ? null : new BigDecimal(cap),
            null,
            null,
            DisputeClause.NONE,
            Clauses.NONE.ending()));
  }

  static Contract withStepIn(Contract contract, String clause) {
    return contract.with(
        new Clauses(
            null,
            false,
            false,
            null,
            clause,
            null,
            null,
            null,
            DisputeClause.NONE,
            Clauses.NONE.ending()));
  }

  static Map<String, Object> item(String category, String amount, String sufferedOn) {
    return item(category, amount, sufferedOn, "NO");
  }

  static Map<String, Object> item(
      String category, String amount, String sufferedOn, String samePenalty) {
    Map<String, Object> form = new HashMap<>();
    form.put("damageStep", "ADD");
    form.put("damageCategory", category);
    form.put("damageDescription", "Herstel van roosters");
    form.put("damageAmount", amount);
    form.put("sufferedOn", sufferedOn);
    form.put("damageEvidence", "Urenlijst week 49");
    form.put("causalLink", "Zonder de storing was dit niet nodig");
    form.put("samePenalty", samePenalty);
    return form;
  }

  static Map<String, Object> correction(int item, String amount, String reason) {
    return Map.of(
        "damageStep",
        "CORRECT",
        "correctedItem",
        item,
        "correctedAmount",
        amount,
        "damageReason",
        reason);
  }

  static Map<String, Object> settled(String interestFrom, String capRemark) {
    return Map.of(
        "legalReview",
        "APPROVED",
        "interestFrom",
        interestFrom,
        "mitigation",
        "Wij hebben met de hand gepland.",
        "capRemark",
        capRemark);
  }
}
