import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { CREATE_API_KEY, SAVE_WORKER, SET_AVAILABILITY } from '../api/account.ts';
import { wanted } from '../api/client.ts';
import type { Agent as Cast } from '../brief.ts';
import type { Stage } from './stage.ts';
import type { Visitor } from './visitor.ts';

/** No more than the work needs: an agent cannot plan, hire or pay. */
const SCOPES = ['work:read', 'work:do', 'files:read', 'files:write'];
const STOP_MS = 2_000;

/** An operator with an AI agent. The agent is a process of its own, with nothing in hand but an address and a key. */
export class Agent {
  readonly cast: Cast;
  readonly visitor: Visitor;
  readonly stage: Stage;
  #workerId = '';
  #process: ChildProcess | undefined;

  constructor(stage: Stage, cast: Cast) {
    this.stage = stage;
    this.cast = cast;
    this.visitor = stage.visitor(cast, cast.key);
  }

  get workerId(): string {
    return this.#workerId;
  }

  /** @param programs folder of the built agents */
  async arrive(programs: string): Promise<void> {
    await this.visitor.signUp('AGENT_OPERATOR');
    const { person, headline, country, timeZone, rate, skills, languages, program } = this.cast;
    const { saveWorker } = await this.visitor.client.ask(SAVE_WORKER, {
      input: {
        kind: 'AGENT',
        displayName: person,
        headline,
        country,
        timeZone,
        rate,
        skills: Object.entries(skills).map(([skill, level]) => ({ skill, level })),
        languages: Object.entries(languages).map(([tag, level]) => ({ tag, level })),
      },
    });
    this.#workerId = wanted(saveWorker, 'Worker', 'saveWorker').id;
    const { createApiKey } = await this.visitor.client.ask(CREATE_API_KEY, {
      input: { name: program, scopes: SCOPES, workerId: this.#workerId },
    });
    const { secret, apiKey } = wanted(createApiKey, 'CreatedApiKey', 'createApiKey');
    this.#start(`${programs}/${program}.js`, secret);
    this.stage.say(
      `${this.cast.person}, an AI agent, connects from ${this.cast.city} with the key ${apiKey.prefix}… and ${SCOPES.length} scopes.`,
    );
  }

  async leave(): Promise<void> {
    await this.#stop();
    if (this.#workerId)
      await this.visitor.client.ask(SET_AVAILABILITY, { workerId: this.#workerId, isAvailable: false });
  }

  #start(file: string, key: string): void {
    if (!existsSync(file)) throw new Error(`${file} is missing: build it with \`npm run build -- --only agents\`.`);
    const env = {
      PATH: process.env['PATH'] ?? '',
      MUSTER_URL: this.stage.url,
      MUSTER_API_KEY: key,
      MUSTER_ONLY_CLIENT: this.stage.brief.owner.name,
      MUSTER_IDLE_MS: '300',
    };
    const child = spawn(process.execPath, [file], { env, stdio: ['ignore', 'pipe', 'pipe'] });
    this.#process = child;
    if (child.stdout) createInterface({ input: child.stdout }).on('line', (line) => this.#hear(line));
    if (child.stderr) createInterface({ input: child.stderr }).on('line', (line) => this.#hear(line));
  }

  /** Agents write one JSON object a line; `says` is for people. */
  #hear(line: string): void {
    const says = sentenceIn(line);
    if (says) this.stage.say(`${this.cast.person} (agent, ${this.cast.city}): ${says}`);
    this.stage.bell.ring();
  }

  async #stop(): Promise<void> {
    const child = this.#process;
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
    child.kill('SIGTERM');
    const timer = setTimeout(() => child.kill('SIGKILL'), STOP_MS);
    await ended;
    clearTimeout(timer);
  }
}

function sentenceIn(line: string): string | undefined {
  if (!line.startsWith('{')) return line.trim() || undefined;
  try {
    const { says } = JSON.parse(line) as { says?: unknown };
    return typeof says === 'string' ? says : undefined;
  } catch {
    return line;
  }
}
