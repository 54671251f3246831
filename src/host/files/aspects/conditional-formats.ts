import { attribute, elements, escape, OrderedXml, unescape, type StyleSheet } from '../../../xlsx';
import type { ConditionalRule } from '../../model/conditional-rules';
import type { Aspect } from '../aspect';
import { isSet, numberIn, retagged, tagOf } from './markup';

const FORMATTING = 'conditionalFormatting';
const RULE = 'cfRule';
const GROUP_ORDER = [RULE, 'extLst'];
const RULE_ORDER = ['formula', 'colorScale', 'dataBar', 'iconSet', 'extLst'];

/** Conditional formats; what a rule says that the model does not know of stays with it. */
export const conditionalFormats: Aspect = {
  read({ xml, styles }, sheet) {
    sheet.conditionalRules = xml.all(FORMATTING).flatMap((group, number) => rulesIn(group, number, styles));
  },

  state: ({ conditionalRules }) => conditionalRules.map(({ origin: _, ...said }) => said),

  write({ xml, styles }, { conditionalRules }) {
    xml.put(FORMATTING, groupsOf(conditionalRules, styles));
  },
};

function rulesIn(group: string, number: number, styles: StyleSheet): ConditionalRule[] {
  const shell = OrderedXml.read(group, FORMATTING, GROUP_ORDER);
  const rules = shell.all(RULE);
  shell.put(RULE, []);
  const range = attribute(tagOf(group), 'sqref');
  const origin = { group: shell.toString(), number };
  return rules.map((xml) => ({ ...saidIn(xml, styles), range, origin: { xml, ...origin } }));
}

/** What the model knows of a rule. */
function saidIn(xml: string, styles: StyleSheet): Omit<ConditionalRule, 'range'> {
  const tag = tagOf(xml);
  const formulas = Array.from(elements(xml, 'formula'), ({ content }) => unescape(content));
  const [first] = formulas;
  const look = numberIn(tag, 'dxfId');
  return {
    type: attribute(tag, 'type'),
    priority: numberIn(tag, 'priority') ?? 0,
    ...(first !== undefined && { formula: formulas.length === 1 ? first : formulas }),
    ...(look !== null && { style: styles.differenceStyle(look) }),
    ...(isSet(tag, 'stopIfTrue') && { stopIfTrue: true }),
  };
}

/** Rules for the same cells go together as the file has them. */
function groupsOf(rules: readonly ConditionalRule[], styles: StyleSheet): string[] {
  const groups = new Map<string, ConditionalRule[]>();
  for (const rule of rules) {
    const key = `${rule.origin?.number ?? ''} ${rule.range}`;
    const group = groups.get(key);
    if (group) group.push(rule);
    else groups.set(key, [rule]);
  }
  return Array.from(groups.values(), (group) => groupXml(group, styles));
}

function groupXml(rules: readonly ConditionalRule[], styles: StyleSheet): string {
  const [first] = rules;
  const before = first?.origin?.group ?? `<${FORMATTING}></${FORMATTING}>`;
  const group = OrderedXml.read(
    retagged(before, { sqref: first?.range.replace(/[\s,]+/g, ' ') ?? '' }),
    FORMATTING,
    GROUP_ORDER,
  );
  group.put(
    RULE,
    rules.map((rule) => ruleXml(rule, styles)),
  );
  return group.toString();
}

/** As it is written where it says what it said. */
function ruleXml(rule: ConditionalRule, styles: StyleSheet): string {
  const { type, priority, formula = [], style, stopIfTrue = false } = rule;
  const before = rule.origin?.xml ?? `<${RULE} type="${escape(type)}"></${RULE}>`;
  const said = saidIn(before, styles);
  const isSameLook = JSON.stringify(style) === JSON.stringify(said.style);
  const tagged = retagged(before, {
    ...(isSameLook ? {} : { dxfId: style ? styles.differenceOf(style) : null }),
    ...(priority === said.priority ? {} : { priority }),
    ...(stopIfTrue === (said.stopIfTrue ?? false) ? {} : { stopIfTrue: stopIfTrue ? 1 : null }),
  });
  if (JSON.stringify(formula) === JSON.stringify(said.formula ?? [])) return tagged;
  const children = OrderedXml.read(tagged, RULE, RULE_ORDER);
  children.put(
    'formula',
    [formula].flat().map((text) => `<formula>${escape(text)}</formula>`),
  );
  return children.toString();
}
