/** The dossier for people and for programs. */
@NullMarked
package org.supplierescalation.dossier.web;

import org.jspecify.annotations.NullMarked;
