import type { Color, FillStyle } from './cell-style';
import { colourNode, readColour } from './colours';
import { childOf, node, nodeOf, valueOf, xmlOf, type XmlNode } from './xml-node';

/** `unsaid` is the pattern where none is named: nothing in a cell's fill, one colour in what differs from it. */
export function readFill(own: XmlNode | undefined, unsaid: 'none' | 'solid'): FillStyle | undefined {
  if (!own) return undefined;
  const gradient = childOf(own, 'gradientFill');
  if (gradient) return { type: 'gradient', xml: xmlOf(gradient) };
  const fill = childOf(own, 'patternFill');
  const pattern = (fill && valueOf(fill, 'patternType')) ?? unsaid;
  if (!fill || (pattern === 'none' && unsaid === 'none')) return undefined;
  const [fgColor, bgColor] = ['fgColor', 'bgColor'].map((name) => readColour(childOf(fill, name)));
  return { type: 'pattern', pattern, ...(fgColor && { fgColor }), ...(bgColor && { bgColor }) };
}

export function fillNode(fill: FillStyle | undefined): XmlNode {
  if (fill?.type === 'gradient') return node('fill', {}, [nodeOf(fill.xml)]);
  return patternNode({ patternType: fill?.pattern ?? 'none' }, fill?.fgColor, fill?.bgColor);
}

/**
 * A fill for what differs from a cell's own: one colour is the one behind (ECMA-376 part 1, 18.8.20), and names no
 * pattern; Excel would show nothing where that said `none`. Null where it would say nothing.
 */
export function differentFill(fill: FillStyle): XmlNode | null {
  if (fill.type === 'gradient') return fillNode(fill);
  const { pattern, fgColor, bgColor } = fill;
  if (pattern !== 'solid' && pattern !== 'none') return fillNode(fill);
  if (fgColor && bgColor) return patternNode({}, fgColor, bgColor);
  return fgColor || bgColor ? patternNode({}, undefined, bgColor ?? fgColor) : null;
}

function patternNode(values: Record<string, string>, fgColor?: Color, bgColor?: Color): XmlNode {
  const colours = [colourNode('fgColor', fgColor), colourNode('bgColor', bgColor)];
  return node('fill', {}, [
    node(
      'patternFill',
      values,
      colours.filter((own) => own !== null),
    ),
  ]);
}
