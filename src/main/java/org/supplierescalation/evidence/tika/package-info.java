/** What a file is by its content, with Apache Tika. */
@NullMarked
package org.supplierescalation.evidence.tika;

import org.jspecify.annotations.NullMarked;
