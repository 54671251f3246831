/** SHA-256 of nothing. Griffel inserts rules through the object model into style elements that stay empty. */
const EMPTY_STYLE = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='";

export interface PolicyNeeds {
  /** Origin of Office.js when it is not our own. */
  readonly scripts?: string | null;
  /** Style attributes and style elements with text, for libraries that cannot do without. */
  readonly inlineStyles?: boolean;
  readonly frames?: boolean;
  readonly blobImages?: boolean;
  /** Compiling WebAssembly of our own origin. */
  readonly wasm?: boolean;
}

/** The Content-Security-Policy of a page. Everything not named here is refused: no eval, no other origin, no plug-in. */
export function securityPolicy(needs: PolicyNeeds = {}): string {
  const scripts = [
    "'self'",
    ...(needs.scripts ? [needs.scripts] : []),
    ...(needs.wasm ? ["'wasm-unsafe-eval'"] : []),
  ];
  return [
    "default-src 'none'",
    `script-src ${scripts.join(' ')}`,
    `style-src 'self' ${needs.inlineStyles ? "'unsafe-inline'" : EMPTY_STYLE}`,
    `img-src 'self' data:${needs.blobImages ? ' blob:' : ''}`,
    "connect-src 'self'",
    "worker-src 'self'",
    ...(needs.frames ? ["frame-src 'self'"] : []),
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}
