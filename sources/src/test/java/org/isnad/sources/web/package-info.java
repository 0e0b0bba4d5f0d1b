@NullMarked
package org.isnad.sources.web;

import org.jspecify.annotations.NullMarked;
