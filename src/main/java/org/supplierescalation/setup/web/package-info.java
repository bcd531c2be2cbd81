/** The setup check over HTTP: the page, the interface, the health of the program. */
@NullMarked
package org.supplierescalation.setup.web;

import org.jspecify.annotations.NullMarked;
