package org.supplierescalation.contract;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A contract in a list.
 *
 * @param value in euro, or null when nobody knows
 */
public record ContractLine(
    String number,
    String title,
    String supplier,
    String supplierName,
    LocalDate concludedOn,
    @Nullable LocalDate endsOn,
    @Nullable BigDecimal value) {}
