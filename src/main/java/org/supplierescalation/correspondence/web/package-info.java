/** Pages to read a mail before it goes, and to write one. */
@NullMarked
package org.supplierescalation.correspondence.web;

import org.jspecify.annotations.NullMarked;
