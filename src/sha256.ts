/** The digest that seals rest on, by the platform's own cryptography: browsers, workers and Node have the same. */
export async function sha256(bytes: Uint8Array): Promise<Uint8Array> {
  return new Uint8Array(await crypto.subtle.digest('SHA-256', Uint8Array.from(bytes)));
}
