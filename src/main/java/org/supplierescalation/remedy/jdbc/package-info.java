/** Remedies and exit plans in tables. */
@NullMarked
package org.supplierescalation.remedy.jdbc;

import org.jspecify.annotations.NullMarked;
