/** The pages of the evaluations of a contract. */
@NullMarked
package org.supplierescalation.evaluation.web;

import org.jspecify.annotations.NullMarked;
