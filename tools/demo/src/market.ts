import { MY_WORKERS, SET_AVAILABILITY, SIGN_IN } from './api/account.ts';
import { Client, isWanted } from './api/client.ts';

/** What the first start wrote down for people who want to look around. */
interface SignIn {
  readonly role: string;
  readonly email: string;
  readonly password: string;
}

export interface DemoAccess {
  readonly signIns?: readonly SignIn[];
  /** Seeded people whose sign-ins are not printed. */
  readonly others?: readonly SignIn[];
}

/**
 * The freelancers of a fresh installation wait for somebody who signs in as them. Nobody does during a play, and an offer to them
 * would be held for ten minutes, so they take their leave as long as the play runs.
 * @returns brings them back
 */
export async function quietMarket(url: string, demo: DemoAccess | undefined): Promise<() => Promise<void>> {
  const away: (() => Promise<void>)[] = [];
  const people = [...(demo?.signIns ?? []), ...(demo?.others ?? [])];
  for (const [index, { role, email, password }] of people.entries()) {
    if (role === 'owner') continue;
    const client = new Client(url, `192.0.2.${100 + (index % 150)}`);
    const { signIn } = await client.ask(SIGN_IN, { input: { email, password } });
    if (!isWanted(signIn, 'SignedIn')) continue;
    const { myWorkers } = await client.ask(MY_WORKERS, {});
    for (const { id } of myWorkers.filter(({ isAvailable }) => isAvailable)) {
      await client.ask(SET_AVAILABILITY, { workerId: id, isAvailable: false });
      away.push(async () => void (await client.ask(SET_AVAILABILITY, { workerId: id, isAvailable: true })));
    }
  }
  return async () => void (await Promise.allSettled(away.map((comeBack) => comeBack())));
}
