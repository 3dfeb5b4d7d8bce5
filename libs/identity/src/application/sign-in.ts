import { err, ok, type Clock, type Result } from '@muster/kernel';
import { publish, systemContext, type Db } from '@muster/platform';
import { normaliseEmail } from '../domain/credentials.ts';
import { membershipTable, personTable, sessionTable } from '../persistence/identity.tables.ts';
import { attempts, hashingIsFull, type TooManyAttempts } from './attempts.ts';
import { signedIn } from './identity-events.ts';
import { isHashingFull, NOBODY, verifyPassword } from './secrets.ts';
import { newSession, type StartedSession } from './start-session.ts';

export interface SignInRequest {
  readonly email: string;
  readonly password: string;
  readonly device: string;
  readonly address: string;
  readonly traceId: string;
}

export type SignInRefusal = { readonly kind: 'WrongEmailOrPassword' } | TooManyAttempts;

/** One answer and one duration for unknown addresses and wrong passwords. Limited per account and per address. */
export class SignIn {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly settings: { readonly SIGN_IN_ATTEMPTS_PER_MINUTE: number },
  ) {}

  async run(request: SignInRequest): Promise<Result<StartedSession, SignInRefusal>> {
    const email = normaliseEmail(request.email) ?? '';
    const limit = await this.db.global((rows) =>
      attempts(rows, {
        subjects: [`account:${email}`, `address:${request.address}`],
        perMinute: this.settings.SIGN_IN_ATTEMPTS_PER_MINUTE,
        now: this.clock.now(),
      }),
    );
    if (!limit.ok) return limit;
    if (isHashingFull()) return hashingIsFull;

    const person = await this.db.global((rows) => rows.one(personTable, { email }));
    const isRight = await verifyPassword(person?.passwordHash ?? NOBODY, request.password);
    if (!person || !isRight) return err({ kind: 'WrongEmailOrPassword' });

    const memberships = await this.db.global((rows) =>
      rows.many(membershipTable, { personId: person.id }, { createdAt: 'ASC' }),
    );
    const home = memberships[0];
    if (!home) return err({ kind: 'WrongEmailOrPassword' });
    return this.db.write(systemContext(home.workspaceId, 'sign-in', request.traceId), async (tx) => {
      const session = newSession({
        personId: person.id,
        workspaceId: home.workspaceId,
        device: request.device,
        now: tx.now,
      });
      await tx.global.insert(sessionTable, session.row);
      await publish(tx, signedIn, { sessionId: session.row.id }, { subjectId: person.id });
      return ok(session.started);
    });
  }
}
