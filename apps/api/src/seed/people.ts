import people from './people.json' with { type: 'json' };

/** The demo's people: invented, with the skills and languages that the example briefs need. */
export interface DemoFreelancer {
  readonly key: string;
  readonly name: string;
  readonly headline: string;
  readonly country: string;
  readonly timeZone: string;
  readonly currency: string;
  /** Per hour, in minor units. */
  readonly rateMinor: number;
  readonly languages: Readonly<Record<string, string>>;
  readonly skills: Readonly<Record<string, number>>;
  readonly taxId?: string;
  readonly region?: string;
  readonly city: string;
  /** Shown at the start with a password. */
  readonly hasSignIn?: boolean;
}

export interface DemoAgent {
  readonly key: string;
  readonly name: string;
  readonly headline: string;
  /** Per finished task, in minor units of the operator's currency. */
  readonly rateMinor: number;
  readonly skills: Readonly<Record<string, number>>;
  readonly languages: readonly string[];
}

export const owner = people.owner;
export const agentOperator = people.agentOperator;
export const freelancers = people.freelancers as unknown as readonly DemoFreelancer[];
export const agents = people.agents as unknown as readonly DemoAgent[];
