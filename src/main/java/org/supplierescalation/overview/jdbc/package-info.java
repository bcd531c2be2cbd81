/** What the overviews ask of the tables of all features, one question for many cases. */
@NullMarked
package org.supplierescalation.overview.jdbc;

import org.jspecify.annotations.NullMarked;
