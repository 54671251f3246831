import type { AnswerLine, Detail } from '../../core/answers';
import type { PaneTexts } from '../../locales';

/** What a line says of its row beside the name, in the pane's language. */
export function lineWords({ key, details }: AnswerLine, texts: PaneTexts): string {
  const words = details.map((detail) => detailWord(detail, texts));
  return [...(key === null ? [] : [key]), ...words].join(' · ');
}

function detailWord(detail: Detail, texts: PaneTexts): string {
  const words = texts.answers;
  switch (detail.kind) {
    case 'word':
      return detail.text;
    case 'method':
      return words.method(texts.link.methods[detail.method] ?? detail.method);
    case 'householdMethod':
      return words.method(texts.link.householdMethods[detail.method] ?? detail.method);
    case 'ambiguous':
      return words.ambiguous(detail.matches);
    case 'since':
    case 'ended':
      return words[detail.kind](detail.date);
    case 'money':
      return words.money(detail.amount);
    case 'visits':
    case 'households':
      return words[detail.kind](detail.count);
    default:
      return words.plain[detail.kind];
  }
}
