/**
 * One dispute and everything that happened in it. Plain Java: knows no engine, no database, no web.
 */
@NullMarked
package org.supplierescalation.casefile;

import org.jspecify.annotations.NullMarked;
