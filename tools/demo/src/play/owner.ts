import { keyOf, wanted } from '../api/client.ts';
import { DEPOSIT } from '../api/money.ts';
import { EDIT, LAUNCH, PREVIEW, PROPOSE, QUOTES, type Blueprint, type Quote } from '../api/plan.ts';
import { readExample, type AtHand } from '../brief.ts';
import { clockIn, counted, dayIn, listed, moneyText } from '../story/words.ts';
import type { Stage } from './stage.ts';
import type { Visitor } from './visitor.ts';

const VARIANTS: Readonly<Record<Quote['variant'], string>> = {
  AI_WITH_REVIEW: 'AI with review',
  MIXED: 'mixed',
  PEOPLE_ONLY: 'people only',
};
const HOUR_MS = 3_600_000;
/** Tax comes on top of what the team asks for. */
const DEPOSIT_PERCENT = 130n;

/** The owner of a brief: describes, chooses, launches, pays. */
export class Owner {
  readonly stage: Stage;
  readonly visitor: Visitor;

  constructor(stage: Stage) {
    this.stage = stage;
    this.visitor = stage.visitor(stage.brief.owner, 'owner');
  }

  get who(): string {
    const { person, city, timeZone } = this.stage.brief.owner;
    return `${person} (${city}, ${clockIn(timeZone)})`;
  }

  async arrive(): Promise<void> {
    const { brief, id } = this.stage;
    await this.visitor.signUp('BUSINESS');
    const { minor, currency } = brief.project.budget;
    const amount = { minor: String((BigInt(minor) * DEPOSIT_PERCENT) / 100n), currency };
    const { depositFunds } = await this.visitor.client.ask(DEPOSIT, {
      input: { amount, idempotencyKey: keyOf(id, 'deposit') },
    });
    const { available } = wanted(depositFunds, 'FundsDeposited', 'depositFunds');
    this.stage.say(`${this.who} ${brief.owner.note}. ${moneyText(available)} are held for the team.`);
  }

  /** Describes the goal and gets a plan. */
  async propose(): Promise<Blueprint> {
    const { brief } = this.stage;
    const { budget, deadlineHours, dataClasses, dataOrigin, languages } = brief.project;
    const input = {
      title: brief.title,
      brief: brief.goal,
      wanted: brief.project.wanted.map(({ type, language }) => ({ type, ...(language ? { language } : {}) })),
      atHand: await Promise.all(brief.project.atHand.map((each) => this.#bring(each))),
      languages,
      deadline: new Date(Date.now() + deadlineHours * HOUR_MS).toISOString(),
      budget,
      dataClasses,
      dataOrigin,
    };
    const { proposeBlueprint } = await this.visitor.client.ask(PROPOSE, { input });
    const blueprint = wanted(proposeBlueprint, 'Blueprint', 'proposeBlueprint');
    const { blocks, seats } = blueprint;
    this.stage.say(`“${brief.goal}”`);
    this.stage.say(
      `Muster makes a plan of it: ${counted(blocks.length, 'block')}, ${counted(seats.length, 'seat')}: ${listed(seats.map(({ title }) => title))}.`,
    );
    return this.#tighten(blueprint);
  }

  /** Looks at the three quotes and launches the mixed one. */
  async launch({ id }: Blueprint): Promise<void> {
    const { stage } = this;
    const { blueprint } = await this.visitor.client.ask(QUOTES, { id });
    for (const quote of blueprint?.quotes ?? []) stage.say(this.#sentenceOf(quote));
    const asked = { blueprintId: id, variant: 'MIXED' as const };
    const preview = await this.visitor.client.ask(PREVIEW, {
      input: { ...asked, dryRun: true, idempotencyKey: keyOf(stage.id, 'preview') },
    });
    const { seatsToFill } = wanted(preview.launchRun, 'LaunchPreview', 'launchRun');
    const idempotencyKey = keyOf(stage.id, 'launch');
    const { launchRun } = await this.visitor.client.ask(LAUNCH, { input: { ...asked, idempotencyKey } });
    stage.runId = wanted(launchRun, 'Run', 'launchRun').id;
    stage.say(`${this.who} launches the mixed team. ${counted(seatsToFill, 'seat')} to fill.`);
  }

  /** Cuts the estimate of one block: somebody will miss that. */
  async #tighten(blueprint: Blueprint): Promise<Blueprint> {
    const { late } = this.stage.brief.events;
    const block = blueprint.blocks.find(({ key }) => key === late.block);
    if (!block) throw new Error(`The plan has no block “${late.block}”, which should be late.`);
    const { editBlueprint } = await this.visitor.client.ask(EDIT, {
      input: {
        blueprintId: blueprint.id,
        version: blueprint.version,
        edits: [{ editBlock: { blockId: block.id, personMinutes: 15 } }],
      },
    });
    this.stage.say(
      `${this.stage.brief.owner.person} is sure that “${block.title}” takes a quarter of an hour, not more.`,
    );
    return wanted(editBlueprint, 'Blueprint', 'editBlueprint');
  }

  async #bring({ type, language, text, files }: AtHand): Promise<Record<string, unknown>> {
    const { folder } = this.stage.brief;
    const fileIds = await Promise.all(files.map((file) => this.visitor.upload(readExample(folder, file))));
    return { type, ...(language ? { language } : {}), ...(text ? { text } : {}), fileIds };
  }

  #sentenceOf({ variant, cost, finishAt, qualityLow, qualityHigh, gaps }: Quote): string {
    const when = finishAt
      ? `ready ${dayIn(this.stage.brief.owner.timeZone, new Date(finishAt))}`
      : 'no finish can be told';
    const quality = `${Math.round(qualityLow * 100)} to ${Math.round(qualityHigh * 100)}% of hand-offs right at first`;
    const missing = gaps.length > 0 ? `; ${listed(gaps.map(({ says }) => says.replace(/\.$/, '')))}` : '';
    return `Quote, ${VARIANTS[variant]}: ${moneyText(cost)}, ${when}, ${quality}${missing}.`;
  }
}
