import { ContentTypes, CONTENT_TYPES } from './content-types';
import { WorkbookFileError } from './file-error';
import { cleanName, nameKey, relationsPart } from './part-names';
import { partText } from './part-text';
import { readRelations, type Relation } from './relations';
import { unpack } from './unpack';
import type { ZipEntry } from './zip-directory';

/** The package itself, as what refers to its first parts. */
export const ROOT = '';
/** What some programs put into an archive that is no part of the package. */
const NO_PART = /(?:^|\/)(?:\[trash\]\/|__MACOSX\/|\.DS_Store$)|\/$/i;

/** An OPC package (ECMA-376 part 2): parts by name, whatever the case and the slashes they are named with. */
export class Package {
  private readonly entries = new Map<string, ZipEntry>();
  private readonly relations = new Map<string, readonly Relation[]>();
  private types: ContentTypes | null = null;

  /** Of entries of one name the last counts, as an archive is added to. */
  constructor(entries: readonly ZipEntry[]) {
    for (const entry of entries) {
      const slashes = entry.name.replaceAll('\\', '/');
      if (NO_PART.test(slashes)) continue;
      const name = cleanName(slashes);
      this.entries.delete(nameKey(name));
      this.entries.set(nameKey(name), { ...entry, name });
    }
  }

  get names(): string[] {
    return [...this.entries.values()].map(({ name }) => name);
  }

  /** The part still packed, under the name that it has in the archive. */
  entry(part: string): ZipEntry | null {
    return this.entries.get(nameKey(part)) ?? null;
  }

  /** Null where there is no such part. */
  text(part: string): string | null {
    const entry = this.entry(part);
    return entry && partText(unpack(entry));
  }

  /** Null where there is no such part. */
  bytes(part: string): Uint8Array | null {
    const entry = this.entry(part);
    return entry && unpack(entry);
  }

  /** What a part refers to, each target under the name that it has in the archive. */
  relationsOf(part: string): readonly Relation[] {
    const known = this.relations.get(part);
    if (known) return known;
    const read = readRelations(part, this.text(relationsPart(part)) ?? '').map((relation) => ({
      ...relation,
      target: relation.isExternal ? relation.target : (this.entry(relation.target)?.name ?? relation.target),
    }));
    this.relations.set(part, read);
    return read;
  }

  /** Empty where the package does not say what the part is. */
  contentType(part: string): string {
    return this.contentTypes().of(part);
  }

  private contentTypes(): ContentTypes {
    const xml = this.types ? '' : this.text(CONTENT_TYPES);
    if (xml === null) throw new WorkbookFileError('Corrupt');
    return (this.types ??= new ContentTypes(xml));
  }
}
