export interface Zlib {
  inflateRawSync(
    data: Uint8Array,
    options: { readonly chunkSize: number; readonly maxOutputLength: number },
  ): Uint8Array;
  deflateRawSync(data: Uint8Array): Uint8Array;
  /** From Node 20.15 on. */
  crc32?(data: Uint8Array): number;
}

/** Where there is Node: its own zlib, without the streams that take as long again. Null in a browser. */
export function machineZlib(): Zlib | null {
  const host = (globalThis as { readonly process?: { getBuiltinModule?: (name: string) => unknown } })
    .process;
  return (host?.getBuiltinModule?.('node:zlib') as Zlib | undefined) ?? null;
}
