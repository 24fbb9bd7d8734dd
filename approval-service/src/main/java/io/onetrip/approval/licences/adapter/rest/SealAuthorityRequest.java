package io.onetrip.approval.licences.adapter.rest;

import jakarta.validation.constraints.NotNull;

record SealAuthorityRequest(@NotNull Boolean authorises) {}
