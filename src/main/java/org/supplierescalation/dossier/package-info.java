/** The case file as one thing to hand over: exhibits, chronology, gaps. Plain Java. */
@NullMarked
package org.supplierescalation.dossier;

import org.jspecify.annotations.NullMarked;
