import { nameKey } from './part-names';
import { zipArchive } from './zip-archive';
import type { ZipEntry } from './zip-directory';

/** The parts of an archive that is being put together. */
export class ArchiveParts {
  private readonly entries = new Map<string, ZipEntry>();

  has(name: string): boolean {
    return this.entries.has(nameKey(name));
  }

  /** Takes a part as it is, still packed. */
  keep(entry: ZipEntry, name: string): void {
    this.entries.set(nameKey(name), { ...entry, name });
  }

  /** Takes a part's content, in place of one of the same name. */
  put(name: string, content: string | Uint8Array): void {
    const data = typeof content === 'string' ? new TextEncoder().encode(content) : content;
    // A checksum of none is not compared.
    this.entries.set(nameKey(name), { name, method: 0, crc: 0, size: data.length, data });
  }

  archive(): Uint8Array {
    return zipArchive([...this.entries.values()]);
  }
}
