import type { Localized } from '../../src/core/words/settings';

/** A piece of the page that needs no more escaping. */
export type Html = string & { readonly isHtml: unique symbol };

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

export function html(parts: TemplateStringsArray, ...held: readonly (string | Html)[]): Html {
  return raw(parts.reduce((page, part, index) => page + (held[index - 1] ?? '') + part));
}

/** Makes a text that stands in the sources a part of the page. */
export function text(words: string): Html {
  return raw(words.replaceAll(/[&<>"]/g, (sign) => ESCAPES[sign] ?? sign));
}

/** In both languages; the page shows one of them. What is the same in both stands there once. */
export function both({ 'zh-CN': zh, en }: Localized): Html {
  if (zh === en) return text(zh);
  return html`<span lang="zh-CN">${text(zh)}</span><span lang="en">${text(en)}</span>`;
}

export function all(parts: readonly Html[]): Html {
  return raw(parts.join('\n'));
}

/** Names and what is said of each; those of which nothing is said are left out. */
export function facts(listed: readonly (readonly [name: Localized, said: Html | null])[]): Html {
  const lines = listed.flatMap(([name, said]) =>
    said === null
      ? []
      : [
          html`<dt>${both(name)}</dt>
            <dd>${said}</dd>`,
        ],
  );
  return lines.length === 0 ? raw('') : html`<dl>${all(lines)}</dl>`;
}

/** What can be opened and found by itself. */
export function entry(anchor: string, title: Html, contents: Html): Html {
  return html`<article id="${text(anchor)}" tabindex="-1">
    <h3>${title}</h3>
    ${contents}
  </article>`;
}

function raw(page: string): Html {
  return page as Html;
}
