/**
 * The engine's side: delegates and listeners translate, use cases decide. Only this package, {@code
 * access} and {@code demo} know the engine.
 */
@NullMarked
package org.supplierescalation.process;

import org.jspecify.annotations.NullMarked;
