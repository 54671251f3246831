import { shown, shownText } from '../words/personal';
import type { Settings } from '../words/settings';
import type { AnswerLine, FigureAnswer, SubjectAnswer } from './answer';
import type { Example } from './beginnings';

type Masking = Pick<Settings, 'maskIds'>;

/** A line as it may be shown: clerks paste persons' numbers into names and notes, too. */
export function maskedLine(line: AnswerLine, settings: Masking): AnswerLine {
  return {
    ...line,
    text: shown(line.text, settings),
    key: shownText(line.key, settings),
    details: line.details.map((detail) =>
      detail.kind === 'word' ? { ...detail, text: shown(detail.text, settings) } : detail,
    ),
  };
}

export function maskedExample(example: Example, settings: Masking): Example {
  return { ...example, text: shown(example.text, settings), key: shownText(example.key, settings) };
}

export function maskedSubject(subject: SubjectAnswer, settings: Masking): SubjectAnswer {
  const { name, key, facts, picture } = subject;
  return {
    ...subject,
    name: shown(name, settings),
    key: shownText(key, settings),
    facts: facts.map((fact) =>
      typeof fact.value === 'string' ? { ...fact, value: shown(fact.value, settings) } : fact,
    ),
    picture: picture && {
      ...picture,
      nodes: picture.nodes.map((node) => ({ ...node, text: shownText(node.text, settings) })),
    },
  };
}

export function maskedFigure(figure: FigureAnswer, settings: Masking): FigureAnswer {
  return { ...figure, line: shown(figure.line, settings) };
}
