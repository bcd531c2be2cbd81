/** The guide of a contract: to write, and to read for everybody. */
@NullMarked
package org.supplierescalation.support.web;

import org.jspecify.annotations.NullMarked;
