/** From the facts of a case to a letter or a mail. Plain Java: the texts stand in processes/. */
@NullMarked
package org.supplierescalation.letter;

import org.jspecify.annotations.NullMarked;
