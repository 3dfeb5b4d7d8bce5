import { Live } from '../api/live.ts';
import { RUN, RUN_CHANGED, type Blueprint } from '../api/plan.ts';
import type { Run } from '../api/shapes.ts';
import { counted } from '../story/words.ts';
import { Agent } from './agent.ts';
import { Owner } from './owner.ts';
import { Person } from './person.ts';
import type { Stage } from './stage.ts';

const GLANCE_MS = 1_500;
/** The plan is timed anew at every start and finish; told each time, nobody would read it. */
const MOVED = 'moved to another time';
/** A play that moves no more is given up, with what it waits for. */
const STUCK_MS = 100_000;

/** One brief with everybody in it. */
export class Play {
  readonly stage: Stage;
  readonly owner: Owner;
  readonly people: readonly Person[];
  readonly agents: readonly Agent[];
  /** The run as it was planned at the launch, before anything moved. */
  planned: Run | undefined;
  readonly #end = new AbortController();
  #blueprint: Blueprint | undefined;
  #failure: unknown;

  constructor(stage: Stage) {
    this.stage = stage;
    this.owner = new Owner(stage);
    this.people = stage.brief.people.map((cast) => new Person(stage, cast));
    this.agents = stage.brief.agents.map((cast) => new Agent(stage, cast));
  }

  get run(): Run {
    if (!this.stage.run) throw new Error('The run has not begun.');
    return this.stage.run;
  }

  /** Everybody signs up and the agents connect, while the owner already plans. */
  async gather(programs: string): Promise<void> {
    const { stage } = this;
    stage.teller.meter(stage.brief.name, { note: 'people arrive' });
    const planned = this.owner.arrive().then(() => this.owner.propose());
    await Promise.all([
      planned.then((blueprint) => (this.#blueprint = blueprint)),
      ...this.people.map((person) => person.arrive()),
      ...this.agents.map((agent) => agent.arrive(programs)),
    ]);
    const countries = new Set([...stage.brief.people, ...stage.brief.agents].map(({ country }) => country));
    stage.say(
      `${counted(this.people.length, 'freelancer')} and ${counted(this.agents.length, 'AI agent')} from ${counted(countries.size, 'country', 'countries')} are there.`,
    );
  }

  async launch(): Promise<void> {
    if (!this.#blueprint) throw new Error('There is no plan to launch.');
    await this.owner.launch(this.#blueprint);
  }

  /** Until every block was accepted. */
  async work(): Promise<void> {
    const live = new Live(this.owner.visitor.client);
    this.#follow(live);
    try {
      this.planned = await this.#look();
      let movedAt = Date.now();
      let before = '';
      while (this.run.state !== 'FINISHED') {
        if (this.#failure) throw this.#failure;
        if (this.#end.signal.aborted) throw new Error('It was interrupted; its people have left the market.');
        const now = fingerprint(this.run);
        if (now !== before) movedAt = Date.now();
        if (Date.now() - movedAt > STUCK_MS) throw new Error(`Nothing moves any more. ${waitingFor(this.run)}`);
        before = now;
        this.#wakeConcerned();
        await this.stage.bell.wait(GLANCE_MS);
        await this.#look();
      }
      this.stage.say(`“${this.run.title}” is finished: ${this.run.says}`);
    } finally {
      this.#end.abort();
      await live.close();
    }
  }

  /** Nobody of this play is on the market any more. */
  async leave(): Promise<void> {
    this.#end.abort();
    this.stage.bell.ring();
    await Promise.allSettled([...this.people, ...this.agents].map((one) => one.leave()));
  }

  #follow(live: Live): void {
    const { stage } = this;
    live.follow(
      RUN_CHANGED,
      { runId: stage.runId },
      {
        hear: ({ runChanged: { says, actor } }) => {
          stage.happened.liveLines += 1;
          // What people and agents do they tell themselves; Muster's own part is told here.
          if (actor.kind === 'SYSTEM' && !says.includes(MOVED)) stage.say(stage.teller.paint.dim(`Muster: ${says}`));
          stage.bell.ring();
        },
        fail: (error) => {
          this.#failure ??= this.#end.signal.aborted ? undefined : error;
        },
      },
    );
  }

  async #look(): Promise<Run> {
    const { stage } = this;
    const { run } = await this.owner.visitor.client.ask(RUN, { id: stage.runId });
    if (!run) throw new Error('The owner cannot see the run that was just launched.');
    stage.run = run;
    const done = run.blocks.filter(({ state }) => state === 'ACCEPTED').length;
    const seats = run.seats.filter(({ state }) => state === 'FILLED').length;
    const note = `${seats}/${run.seats.length} seats, ${done}/${run.blocks.length} blocks`;
    stage.teller.meter(stage.brief.name, { done, total: run.blocks.length + 1, note });
    return run;
  }

  /** Wakes whom something waits for; everybody else is left alone. */
  #wakeConcerned(): void {
    const { blocks, seats } = this.run;
    const holders = new Map(seats.map(({ id, holder }) => [id, holder?.workerId]));
    const concerned = new Set<string | undefined>();
    for (const { offers } of seats)
      for (const { state, workerId } of offers) if (state === 'OFFERED') concerned.add(workerId);
    for (const { state, seatId, reviewSeatId } of blocks) {
      if (state === 'READY' || state === 'IN_PROGRESS') concerned.add(holders.get(seatId));
      if (state === 'DELIVERED' && reviewSeatId) concerned.add(holders.get(reviewSeatId));
    }
    for (const person of this.people) {
      if (concerned.has(person.workerId))
        person.wake(this.#end.signal, (error) => {
          this.#failure ??= error;
          this.stage.bell.ring();
        });
    }
  }
}

function fingerprint({ blocks, seats }: Run): string {
  return [
    ...blocks.map(({ id, state, packets, estimateAskedAt }) => `${id} ${state} ${packets.length} ${estimateAskedAt}`),
    ...seats.map(({ id, state, holder, offers }) => `${id} ${state} ${holder?.workerId} ${offers.length}`),
  ].join('\n');
}

function waitingFor({ blocks, seats }: Run): string {
  const open = seats.filter(({ state }) => state !== 'FILLED');
  const offered = open.map(({ title, offers }) => {
    const asked = offers.filter(({ state }) => state === 'OFFERED').map(({ workerName }) => workerName);
    return `“${title}” is ${asked.length > 0 ? `offered to ${asked.join(', ')}` : 'open'}`;
  });
  const stuck = blocks.filter(({ state }) => state !== 'ACCEPTED' && state !== 'WAITING');
  return [...offered, ...stuck.map(({ title, state }) => `“${title}” is ${state}`)].join('; ');
}
