/** Contract texts, findings, decisions and proposals in the database. */
@NullMarked
package org.supplierescalation.contractcheck.jdbc;

import org.jspecify.annotations.NullMarked;
