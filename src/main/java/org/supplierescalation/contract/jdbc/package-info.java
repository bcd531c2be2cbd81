/** The register in tables. */
@NullMarked
package org.supplierescalation.contract.jdbc;

import org.jspecify.annotations.NullMarked;
