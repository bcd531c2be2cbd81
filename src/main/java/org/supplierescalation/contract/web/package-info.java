/** The registers of suppliers and contracts on screen, and for other programs. */
@NullMarked
package org.supplierescalation.contract.web;

import org.jspecify.annotations.NullMarked;
