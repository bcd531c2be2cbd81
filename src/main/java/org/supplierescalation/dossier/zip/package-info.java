/** The dossier as a ZIP file that anybody can check. */
@NullMarked
package org.supplierescalation.dossier.zip;

import org.jspecify.annotations.NullMarked;
