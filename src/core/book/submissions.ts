import type { Understood } from '../merge';

/** Files that were submitted, wherever the workbook they go into has been read anew meanwhile. */
export class Submissions {
  private readonly files = new Map<number, Understood>();
  private latest = 0;

  /** Gives the number that names the file from here on: two files may have one name. */
  add(file: Understood): number {
    this.latest += 1;
    this.files.set(this.latest, file);
    return this.latest;
  }

  drop(id: number): void {
    this.files.delete(id);
  }

  at(id: number): Understood {
    const file = this.files.get(id);
    if (!file) throw new RangeError(`no submission ${id}`);
    return file;
  }
}
