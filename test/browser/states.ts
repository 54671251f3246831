import type { Locator } from 'playwright-core';
import { GENERATED_SHEETS } from '../../src/core/registry';
import { paneTexts, type PaneTexts } from '../../src/locales';
import { ANSWER_TEXTS } from '../../src/taskpane/answers/texts';
import { FINDING_TEXTS } from '../../src/taskpane/findings/texts';
import { FIX_TEXTS } from '../../src/taskpane/fixes/texts';
import { HISTORY_TEXTS } from '../../src/taskpane/history/texts';
import { MERGE_TEXTS } from '../../src/taskpane/merge/texts';
import { PROPOSAL_TEXTS } from '../../src/taskpane/proposals/texts';
import { SCHEME_TEXTS } from '../../src/taskpane/scheme/texts';
import { SEALING_TEXTS } from '../../src/taskpane/sealing/texts';
import type { Clerk } from './clerk';
import { fiveTownships } from './five-townships';

const COVERAGE = GENERATED_SHEETS.coverage.name;
const SLIPS = GENERATED_SHEETS.returnSlips.name;
const HOUSEHOLDS = '贫困户名册';

type Reach = (clerk: Clerk) => Promise<void>;

/**
 * What work leaves in the pane: each state is reached from the one before it, the first from the sample as it is opened.
 * In between one may look, but not press anything.
 */
export const STATES: Readonly<Record<string, Reach>> = {
  'a finding with its rule': async (clerk) => {
    const { steps, check, findings } = textsOf(clerk);
    await clerk.button(steps.check.action).click();
    await clerk.button(ofSome(check.open)).click();
    await clerk.pane.getByRole('tab', { name: findings.all, exact: true }).click();
    await clerk.pane.getByRole('row').first().getByRole('button').first().click();
    await clerk.pane.getByRole('note').waitFor();
  },
  'a finding to be left as it is': async (clerk) => {
    await clerk.button(new RegExp(`^${textsOf(clerk).severities.warning}`)).click();
    const waive = clerk.button(FINDING_TEXTS[clerk.locale].waive);
    // Some must be put right.
    for (const line of await clerk.pane.getByRole('row').all())
      if ((await waive.count()) === 0) await line.click();
    await waive.click();
    await clerk.page.keyboard.type('已入户核实');
  },
  'findings that were left as they are': async (clerk) => {
    const words = FINDING_TEXTS[clerk.locale];
    await clerk.button(words.keep).click();
    await clerk.button(words.waived(1)).click();
    await clerk.pane.getByText(words.restore, { exact: true }).waitFor();
  },
  'return slips that were made': async (clerk) => {
    const { findings, check } = textsOf(clerk);
    await clerk.button(findings.back).click();
    await clerk.button(check.slips).click();
    await clerk.pane.getByText(SLIPS, { exact: true }).waitFor();
  },
  'fixes that are chosen': async (clerk) => {
    const words = FIX_TEXTS[clerk.locale];
    await clerk.button(ofSome(words.open)).click();
    await clerk.button(words.chooseAll).click();
  },
  'fixes that were written': async (clerk) => {
    const words = FIX_TEXTS[clerk.locale];
    await clerk.button(ofSome(words.apply)).click();
    await clerk.button(ofSome(words.undo)).waitFor();
  },
  'what was changed': async (clerk) => {
    await clerk.pane.getByRole('contentinfo').getByText(HISTORY_TEXTS[clerk.locale].open).click();
    await clerk.pane.getByRole('heading', { name: HISTORY_TEXTS[clerk.locale].heading }).waitFor();
  },
  'everything that was run': async (clerk) => {
    const { places, steps, states } = textsOf(clerk);
    await clerk.goToPlace(places.yearEnd);
    await clerk.button(steps.runAll).click();
    await clerk.stepShows(steps.summarise.title, states.done);
    await clerk.sheetsInclude(COVERAGE);
  },
  'an answer about a figure': async (clerk) => {
    await clerk.bringToFront(COVERAGE);
    await clerk.goTo('X5');
    await clerk.goToPlace(textsOf(clerk).places.look);
    await headingOf(clerk, ANSWER_TEXTS[clerk.locale].groups.covered).waitFor();
  },
  'an answer about a household': async (clerk) => {
    await clerk.bringToFront(HOUSEHOLDS);
    await clerk.goTo('A10');
    await headingOf(clerk, ANSWER_TEXTS[clerk.locale].groups.members).waitFor();
  },
  'a proposal that was entered': async (clerk) => {
    const words = PROPOSAL_TEXTS[clerk.locale];
    await clerk.pane.getByRole('listitem').getByRole('button', { name: words.heading }).click();
    await clerk.pane.getByText(words.acceptOne, { exact: true }).first().click();
    await clerk.pane.getByText(words.entered, { exact: true }).waitFor();
  },
  'a scheme with a fault': async (clerk) => {
    await clerk.goToPlace(textsOf(clerk).places.yearEnd);
    await openTool(clerk, SCHEME_TEXTS[clerk.locale].heading);
    await typeFull(clerk, 'T01', '三');
    await clerk.pane.getByText(SCHEME_TEXTS[clerk.locale].faulty(1)).waitFor();
  },
  'a draft of a scheme': async (clerk) => {
    await typeFull(clerk, 'T01', '3');
    await typeFull(clerk, 'T04', '17');
    await clerk.pane.getByRole('region', { name: SCHEME_TEXTS[clerk.locale].movers }).waitFor();
  },
  'a scheme that was written': async (clerk) => {
    await clerk.button(SCHEME_TEXTS[clerk.locale].write(2)).click();
    await clerk.button(textsOf(clerk).steps.summarise.again).waitFor();
  },
  'a seal that is prepared': async (clerk) => {
    const { steps, states } = textsOf(clerk);
    await clerk.button(steps.summarise.again).click();
    await clerk.stepShows(steps.summarise.title, states.done);
    const words = SEALING_TEXTS[clerk.locale];
    await openTool(clerk, words.heading);
    await clerk.button(words.look).click();
    await clerk.button(words.seal(2014)).waitFor();
  },
  'a year that is sealed': async (clerk) => {
    const words = SEALING_TEXTS[clerk.locale];
    await clerk.button(words.seal(2014)).click();
    await clerk.pane.getByText(words.sealed(2014)).waitFor();
  },
  'a seal that was verified': async (clerk) => {
    await clerk.button(SEALING_TEXTS[clerk.locale].verify).click();
    await clerk.pane.getByRole('region', { name: /2014/ }).getByRole('status').waitFor();
  },
  'files that were compared': async (clerk) => {
    const words = MERGE_TEXTS[clerk.locale];
    const { submissions } = await fiveTownships();
    await clerk.goToPlace(textsOf(clerk).places.collect);
    await clerk.pane
      .locator('input[type=file]')
      .setInputFiles(
        submissions.map(({ name, bytes }) => ({ name, mimeType: '', buffer: Buffer.from(bytes) })),
      );
    await clerk.button(words.show).first().click();
    await clerk.button(words.showFindings).first().click();
  },
  'files that were merged': async (clerk) => {
    const words = MERGE_TEXTS[clerk.locale];
    await clerk.button(ofSome(words.merge)).click();
    await clerk.button(words.recheck).waitFor();
  },
  'a sealed year that no longer agrees': async (clerk) => {
    await clerk.goToPlace(textsOf(clerk).places.yearEnd);
    await clerk.button(SEALING_TEXTS[clerk.locale].verify).click();
    await clerk.pane.getByRole('region', { name: /2014/ }).getByRole('status').waitFor();
  },
};

function textsOf({ locale }: Clerk): PaneTexts {
  return paneTexts[locale];
}

function headingOf(clerk: Clerk, name: string): Locator {
  return clerk.pane.getByRole('heading', { name: new RegExp(`^${name}`) });
}

async function openTool(clerk: Clerk, name: string): Promise<void> {
  await clerk.pane
    .getByRole('listitem')
    .getByRole('button', { name: new RegExp(`^${name}`) })
    .click();
}

/** Types over the full score of an indicator. */
async function typeFull(clerk: Clerk, indicator: string, text: string): Promise<void> {
  const group = clerk.pane.getByRole('group', { name: new RegExp(`^${indicator}`) });
  await group.getByLabel(SCHEME_TEXTS[clerk.locale].fields.满分).fill(text);
}

/** What is said of any number but one. */
function ofSome(say: (count: number) => string): RegExp {
  const said = say(77).replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
  return new RegExp(`^${said.replace('77', String.raw`[\d,]+`)}$`);
}
