package org.isnad.archive.store;

class MemoryStoreTest extends ArchiveStoreContract {

  @Override
  ArchiveStore open() {
    return new MemoryStore();
  }
}
