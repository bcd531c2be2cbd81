package org.supplierescalation.contract.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.supplierescalation.contract.SupplierLine;

/**
 * Part of the suppliers.
 *
 * @param total how many were found in all
 */
@Schema(name = "SupplierList", description = "Een deel van de leveranciers, op naam")
record SupplierListBody(int total, int offset, int limit, List<SupplierLine> suppliers) {}
