/** What is inside the containers of office documents, with Commons Compress. */
@NullMarked
package org.supplierescalation.evidence.zip;

import org.jspecify.annotations.NullMarked;
