/** Licences and seals over HTTP. */
@NullMarked
package io.onetrip.approval.licences.adapter.rest;

import org.jspecify.annotations.NullMarked;
