package org.isnad.archive;

import org.isnad.archive.story.Happening;
import org.isnad.archive.story.Story;

/** Something that happened, and the story that tells it. */
public record ToldHappening(Story story, Happening happening) {}
