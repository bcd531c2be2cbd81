/**
 * What people put on file to prove something: which files may come in, what they said of them, what
 * is still missing.
 */
@NullMarked
package org.supplierescalation.evidence;

import org.jspecify.annotations.NullMarked;
