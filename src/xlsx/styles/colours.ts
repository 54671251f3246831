import type { Color } from './cell-style';
import { flagOf, node, numberOf, valueOf, type XmlNode } from './xml-node';

const OPAQUE = 'FF';

/** Without how much can be seen through it, which Excel does not show. */
export function readColour(own: XmlNode | undefined): Color | undefined {
  if (!own) return undefined;
  const rgb = valueOf(own, 'rgb');
  const [theme, indexed, tint] = ['theme', 'indexed', 'tint'].map((name) => numberOf(own, name));
  const colour: Color = {
    ...(rgb === undefined || rgb === '' ? {} : { rgb: rgb.length === 8 ? rgb.slice(2) : rgb }),
    ...(theme === undefined ? {} : { theme }),
    ...(indexed === undefined ? {} : { indexed }),
    ...(tint ? { tint } : {}),
    ...(flagOf(own, 'auto') ? { auto: true } : {}),
  };
  return Object.keys(colour).length === 0 ? undefined : colour;
}

/** Null where it says nothing. */
export function colourNode(name: string, colour: Color | undefined): XmlNode | null {
  if (!colour) return null;
  const { rgb, theme, indexed, tint, auto } = colour;
  const own = node(name, {
    auto: auto ? 1 : undefined,
    indexed,
    rgb: rgb?.length === 6 ? OPAQUE + rgb : rgb,
    theme,
    tint: tint === 0 ? undefined : tint,
  });
  return own.attributes.size === 0 ? null : own;
}
