package org.isnad.app.serve.read;

import org.isnad.archive.claim.Claim;
import org.isnad.archive.story.Story;

/** A claim and the story it is made in. */
public record ToldClaim(Story story, Claim claim) {}
