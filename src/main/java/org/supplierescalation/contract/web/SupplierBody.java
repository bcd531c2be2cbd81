package org.supplierescalation.contract.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A supplier for other programs; the keys are those of the fields of the register. */
@Schema(name = "Supplier", description = "Een leverancier uit het register")
record SupplierBody(
    @Schema(description = "Ligt vast na het toevoegen", example = "L-2026-014")
        @Nullable String number,
    @Nullable String name,
    @Schema(example = "B.V.") @Nullable String legalForm,
    @Schema(
            description = "KvK-nummer, Belgisch ondernemingsnummer of dat van een ander register",
            example = "KvK 90000011")
        @Nullable String registration,
    @Schema(description = "Statutaire zetel") @Nullable String seat,
    @Schema(description = "NL, EN of FR", example = "NL") @Nullable String language,
    @Schema(description = "Adres voor aangetekende brieven, regels gescheiden door \\n")
        @Nullable String postalAddress,
    @Schema(description = "E-mailadres voor aanmaningen") @Nullable String noticeEmail,
    @Schema(description = "De leverancier heeft dat adres vooraf aanvaard")
        @Nullable Boolean emailAccepted,
    @Schema(description = "Waar die aanvaarding uit blijkt; verplicht als die er is")
        @Nullable String emailAcceptedProof,
    @Nullable List<ContactBody> contacts) {

  /** Somebody at the supplier. */
  @Schema(name = "SupplierContact")
  record ContactBody(
      @Nullable String name,
      @Nullable String role,
      @Nullable String email,
      @Nullable String phone) {}
}
