/** Objects that the client has asked to find again, by the name that each was given; and their names. */
export class References<T> {
  private readonly objects = new Map<string, T>();
  private readonly names = new Map<T, string>();
  private given = 0;

  keep(object: T): void {
    const name = `ref${(this.given += 1)}`;
    this.objects.set(name, object);
    if (!this.names.has(object)) this.names.set(object, name);
  }

  find(name: string): T | null {
    return this.objects.get(name) ?? null;
  }

  nameOf(object: T): string | null {
    return this.names.get(object) ?? null;
  }

  drop(name: string): void {
    const object = this.objects.get(name);
    this.objects.delete(name);
    if (object && this.names.get(object) === name) this.names.delete(object);
  }

  get count(): number {
    return this.objects.size;
  }

  clear(): void {
    this.objects.clear();
    this.names.clear();
  }
}
