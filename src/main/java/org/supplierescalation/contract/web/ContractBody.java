package org.supplierescalation.contract.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A contract for other programs; the keys are those of the fields of the register. */
@Schema(
    name = "Contract",
    description = "Een contract uit het register. Bedragen in euro, dagen als jjjj-mm-dd.")
record ContractBody(
    @Schema(description = "Ligt vast na het toevoegen", example = "C-2026-014")
        @Nullable String number,
    @Schema(description = "Leveranciersnummer", example = "L-2026-014") @Nullable String supplier,
    @Nullable String title,
    @Schema(format = "date") @Nullable String concludedOn,
    @Nullable String sla,
    @Schema(description = "Totale waarde") @Nullable BigDecimal value,
    @Nullable BigDecimal monthlyFee,
    @Schema(description = "NL of BE") @Nullable String law,
    @Nullable String forum,
    @Schema(description = "NONE, MEDIATION_FIRST, ARBITRATION of COURT") @Nullable String disputes,
    @Nullable Boolean noticeAlwaysRequired,
    @Nullable Integer noticeMinDays,
    @Nullable Integer noticeMaxDays,
    @Nullable Integer complaintDays,
    @Nullable Integer lapseMonths,
    @Nullable String penaltyClause,
    @Nullable String penaltyUnit,
    @Nullable BigDecimal penaltyAmount,
    @Nullable BigDecimal penaltyMaximum,
    @Nullable Boolean penaltyWithoutNotice,
    @Nullable Boolean damagesBesidePenalty,
    @Nullable String creditClause,
    @Nullable BigDecimal creditPercentage,
    @Nullable BigDecimal creditMaximum,
    @Nullable Integer creditDays,
    @Schema(description = "Aansprakelijk tot hoogstens") @Nullable BigDecimal liabilityCap,
    @Nullable String stepIn,
    @Nullable Boolean suspensionBanned,
    @Schema(format = "date") @Nullable String endsOn,
    @Schema(description = "Opzegtermijn") @Nullable Integer noticeDays,
    @Nullable BigDecimal endingFee,
    @Nullable Boolean dataAct,
    @Nullable Boolean electronic,
    @Nullable List<CommitmentBody> commitments,
    @Nullable List<PaperBody> documents) {

  /** What was promised. */
  @Schema(name = "Commitment", description = "Een afspraak, met norm, venster en meetwijze")
  record CommitmentBody(
      @Schema(example = "SLA artikel 4.3") @Nullable String clause,
      @Nullable String text,
      @Schema(example = "99.5") @Nullable BigDecimal norm,
      @Schema(example = "%") @Nullable String unit,
      @Nullable String window,
      @Nullable String measurement) {}

  /** A paper of the contract. */
  @Schema(name = "ContractDocument")
  record PaperBody(@Nullable String name, @Nullable String where) {}
}
