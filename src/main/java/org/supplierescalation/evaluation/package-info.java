/**
 * Looking at a contract again and again (evaluatie): what was measured and promised, what was
 * agreed about it, and whether that was done. Plain Java.
 */
@NullMarked
package org.supplierescalation.evaluation;

import org.jspecify.annotations.NullMarked;
