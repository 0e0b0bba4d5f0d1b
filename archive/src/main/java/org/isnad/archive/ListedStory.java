package org.isnad.archive;

import org.isnad.archive.store.KeptStory;
import org.isnad.archive.store.StoryArticles;

/** A story as it is listed. */
public record ListedStory(KeptStory story, StoryArticles articles) {}
