package org.supplierescalation.casefile.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/**
 * Part of the cases.
 *
 * @param total how many there are in all
 */
@Schema(name = "CaseList", description = "Een deel van de dossiers, de nieuwste eerst")
record CaseListBody(int total, int offset, int limit, List<CaseBody> cases) {}
