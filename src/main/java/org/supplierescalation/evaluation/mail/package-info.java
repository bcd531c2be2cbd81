/** The text of the mail that confirms an evaluation. */
@NullMarked
package org.supplierescalation.evaluation.mail;

import org.jspecify.annotations.NullMarked;
