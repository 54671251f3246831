import { DEFAULT_SCHEME, metricName, metricsOf, SUBJECTS, conditionName } from '../../src/core/evaluation';
import {
  annexOf,
  fieldsOf,
  GENERATED_KINDS,
  GENERATED_SHEETS,
  isReadBack,
  isSealedKind,
  TABLE_KEYS,
  TABLES,
  taskOf,
  type Field,
} from '../../src/core/registry';
import { RULES, type Rule } from '../../src/core/rules';
import type { Localized } from '../../src/core/words/settings';
import { GUIDE, HELP_TEXTS, type HelpTopic } from '../../src/locales';
import { placeOfRule, saidByRule, TYPE_NAMES } from '../rule-facts';
import { READINGS } from '../rules-readings';
import { all, both, entry, facts, html, text, type Html } from './html';

type Words = (typeof HELP_TEXTS)['en'];

/** A word of the help in both languages. */
function word(pick: (words: Words) => string): Localized {
  return { 'zh-CN': pick(HELP_TEXTS['zh-CN']), en: pick(HELP_TEXTS.en) };
}

/** An anchor that the pane can ask for. */
function topic(anchor: HelpTopic): HelpTopic {
  return anchor;
}

const LIST_SIGNS = { 'zh-CN': '；', en: '; ' };

function listed(texts: readonly Localized[]): Localized {
  return {
    'zh-CN': texts.map((one) => one['zh-CN']).join(LIST_SIGNS['zh-CN']),
    en: texts.map(({ en }) => en).join(LIST_SIGNS.en),
  };
}

export function guidePart(): Html {
  const keys = Object.keys(GUIDE) as (keyof typeof GUIDE)[];
  return all(
    keys.map((key) => {
      const { title, about } = GUIDE[key];
      return entry(topic(`guide-${key}`), both(title), html`<p>${both(about)}</p>`);
    }),
  );
}

export function rulesPart(): Html {
  return all([...RULES].sort((a, b) => a.id.localeCompare(b.id)).map(ruleEntry));
}

function ruleEntry(rule: Rule): Html {
  const { id, severity, severityNote, title, remedy, source, optIn, yieldsTo = [], foundAt } = rule;
  const readings = READINGS.flatMap(([rules, reading]) => (rules.split('、').includes(id) ? [reading] : []));
  const said = [
    word(({ severities }) => severities[severity]),
    ...(severityNote ? [severityNote] : []),
    ...(optIn ? [word((words) => words.rule.offByDefault)] : []),
  ];
  return entry(
    topic(`rule-${id}`),
    html`<code>${text(id)}</code> ${both(title)}`,
    facts([
      [word((words) => words.rule.severity), both(listed(said))],
      [word((words) => words.rule.foundAt), both(listed(foundAt.map(placeOfRule)))],
      [word((words) => words.rule.message), both(saidByRule(rule))],
      [word((words) => words.rule.remedy), both(remedy)],
      [word((words) => words.rule.reading), readings.length === 0 ? null : both(listed(readings))],
      [word((words) => words.rule.yieldsTo), yieldsTo.length === 0 ? null : text(yieldsTo.join('、'))],
      [word((words) => words.rule.source), source === undefined ? null : text(source)],
    ]),
  );
}

export function tablesPart(): Html {
  return all(
    TABLE_KEYS.map((key) => {
      const lines = fieldsOf(key).map(([, field]) => fieldLine(field));
      const head = html`<tr>
        <th scope="col">${both(word((words) => words.field.name))}</th>
        <th scope="col">${both(word((words) => words.field.type))}</th>
      </tr>`;
      return entry(
        topic(`table-${key}`),
        text(TABLES[key].sheet),
        html`<table>
          <thead>
            ${head}
          </thead>
          <tbody>
            ${all(lines)}
          </tbody>
        </table>`,
      );
    }),
  );
}

function fieldLine({ header, type, required, key, codes, aliases, ref }: Field): Html {
  const marks = [
    ...(key ? [word((words) => words.field.keyMark)] : []),
    ...(required ? [word((words) => words.field.requiredMark)] : []),
    ...(ref ? [word((words) => words.field.refersTo(TABLES[ref.table].sheet))] : []),
  ];
  const spelt = (name: Localized, words: readonly string[]): Html[] =>
    words.length === 0 ? [] : [html`<br /><small>${both(name)} ${text(words.join('、'))}</small>`];
  const more = [
    ...spelt(
      word((words) => words.field.codes),
      type === 'bool' ? [] : codes,
    ),
    ...spelt(
      word((words) => words.field.aliases),
      aliases,
    ),
  ];
  const said = both(listed([TYPE_NAMES[type], ...marks]));
  return html`<tr>
    <th scope="row">${text(header)}</th>
    <td>${said}${all(more)}</td>
  </tr>`;
}

export function indicatorsPart(): Html {
  return all(
    DEFAULT_SCHEME.indicators.map((indicator) => {
      const { id, subject, group, name, full, method, metric, condition } = indicator;
      const { dataSource, department } = indicator;
      return entry(
        topic(`indicator-${id}`),
        html`<code>${text(id)}</code> ${text(name)}`,
        facts([
          [word((words) => words.indicator.subject), text(subject)],
          [word((words) => words.indicator.group), text(group)],
          [word((words) => words.indicator.full), text(String(full))],
          [word((words) => words.indicator.method), text(method)],
          [word((words) => words.indicator.metric), metric === '' ? null : both(metricName(metric))],
          [word((words) => words.indicator.condition), condition && both(conditionName(condition))],
          [word((words) => words.indicator.dataSource), dataSource === undefined ? null : text(dataSource)],
          [word((words) => words.indicator.department), department === undefined ? null : text(department)],
        ]),
      );
    }),
  );
}

export function metricsPart(): Html {
  const metrics = [...new Set(SUBJECTS.flatMap(metricsOf))];
  return all(
    metrics.map((metric) => {
      const subjects = SUBJECTS.filter((subject) => metricsOf(subject).includes(metric));
      return entry(
        topic(`metric-${metric}`),
        both(metricName(metric)),
        facts([
          [word((words) => words.metric.subject), text(subjects.join('、'))],
          [word((words) => words.metric.id), html`<code>${text(metric)}</code>`],
        ]),
      );
    }),
  );
}

export function sheetsPart(): Html {
  return all(
    GENERATED_KINDS.map((kind) => {
      const sheet: { readonly name: string; readonly titled?: string } = GENERATED_SHEETS[kind];
      const annex = annexOf(kind);
      return entry(
        topic(`sheet-${kind}`),
        text(sheet.name),
        facts([
          [word((words) => words.sheet.titled), sheet.titled === undefined ? null : text(sheet.titled)],
          [word((words) => words.sheet.writtenBy), both(word((words) => words.sheet.tasks[taskOf(kind)]))],
          [
            word((words) => words.sheet.annex),
            annex === null ? null : both(word((words) => words.sheet.annexNumber(annex))),
          ],
          [
            word((words) => words.sheet.sealed),
            isSealedKind(kind) ? both(word((words) => words.sheet.isSealed)) : null,
          ],
          [
            word((words) => words.sheet.readBack),
            isReadBack(kind) ? both(word((words) => words.sheet.isReadBack)) : null,
          ],
        ]),
      );
    }),
  );
}
