/** What a contract covers, what it leaves out, and what people of the organisation may expect. */
@NullMarked
package org.supplierescalation.support;

import org.jspecify.annotations.NullMarked;
