/** Where the manifest says the add-in lives while it is developed. */
export const DEVELOPMENT_URL = 'https://localhost:3000';

/**
 * The manifest for an add-in served from `url` (https, may have a path, no query). Throws with one sentence
 * when Excel would refuse the address.
 */
export function manifestFor(url: string, manifest: string): string {
  return manifest.replaceAll(DEVELOPMENT_URL, checkedUrl(url));
}

function checkedUrl(url: string): string {
  const parsed = URL.canParse(url) ? new URL(url) : null;
  if (parsed?.protocol !== 'https:' || parsed.search !== '' || parsed.hash !== '') {
    throw new Error(
      `ADDIN_URL must be an https address such as https://intranet.example/zhucun, not "${url}".`,
    );
  }
  return parsed.href.replace(/\/+$/, '');
}
