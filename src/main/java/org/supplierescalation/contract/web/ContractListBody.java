package org.supplierescalation.contract.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.supplierescalation.contract.ContractLine;

/**
 * Part of the contracts.
 *
 * @param total how many were found in all
 */
@Schema(name = "ContractList", description = "Een deel van de contracten, op leverancier en titel")
record ContractListBody(int total, int offset, int limit, List<ContractLine> contracts) {}
