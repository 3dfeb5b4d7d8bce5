import { err, newId, ok, type Clock, type Result } from '@muster/kernel';
import { publish, systemContext, type Db } from '@muster/platform';
import { checkPassword, normaliseEmail, type PasswordRefusal } from '../domain/credentials.ts';
import { isCountryCode, isCurrencyCode, isLocale, isTimeZone, type WorkspaceKind } from '../domain/workspace.ts';
import {
  businessTable,
  membershipTable,
  personTable,
  sessionTable,
  workspaceTable,
} from '../persistence/identity.tables.ts';
import { attempts, hashingIsFull, type TooManyAttempts } from './attempts.ts';
import { workspaceCreated } from './identity-events.ts';
import { hashPassword, isHashingFull } from './secrets.ts';
import { newSession, type StartedSession } from './start-session.ts';

export interface SignUpRequest {
  readonly email: string;
  readonly password: string;
  readonly name: string;
  readonly workspaceName: string;
  readonly workspaceKind: WorkspaceKind;
  readonly country: string;
  readonly currency: string;
  readonly timeZone: string;
  readonly locale: string;
  readonly device: string;
  readonly address: string;
  readonly traceId: string;
}

export type SignUpRefusal =
  | { readonly kind: 'EmailTaken' }
  | { readonly kind: 'InvalidInput'; readonly field: string }
  | { readonly kind: 'PasswordTooWeak'; readonly why: PasswordRefusal }
  | TooManyAttempts;

/** A new person with a workspace of their own, signed in. */
export class SignUp {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly settings: { readonly SIGN_IN_ATTEMPTS_PER_MINUTE: number },
  ) {}

  async run(request: SignUpRequest): Promise<Result<StartedSession, SignUpRefusal>> {
    const email = normaliseEmail(request.email);
    const field = firstInvalid(request, email);
    if (!email || field) return err({ kind: 'InvalidInput', field: field ?? 'email' });
    const password = checkPassword(request.password, email);
    if (!password.ok) return err({ kind: 'PasswordTooWeak', why: password.refusal });
    const limit = await this.db.global((rows) =>
      attempts(rows, {
        subjects: [`sign-up:${request.address}`],
        perMinute: this.settings.SIGN_IN_ATTEMPTS_PER_MINUTE,
        now: this.clock.now(),
      }),
    );
    if (!limit.ok) return limit;
    if (isHashingFull()) return hashingIsFull;

    const passwordHash = await hashPassword(request.password);
    const workspaceId = newId<'Workspace'>();
    return this.db.write(systemContext(workspaceId, 'sign-up', request.traceId), async (tx) => {
      const personId = newId<'Person'>();
      const person = {
        id: personId,
        email,
        name: request.name.trim(),
        passwordHash,
        locale: request.locale,
        createdAt: tx.now,
      };
      if (!(await tx.global.insertOnce(personTable, person))) return err({ kind: 'EmailTaken' });
      const { workspaceName: name, workspaceKind: kind, country, currency, timeZone } = request;
      await tx.global.insert(workspaceTable, {
        id: workspaceId,
        name: name.trim(),
        kind,
        country,
        currency,
        timeZone,
        createdAt: tx.now,
      });
      await tx.insert(businessTable, emptyBusiness(name.trim()));
      await tx.global.insert(membershipTable, { workspaceId, personId, role: 'owner', createdAt: tx.now });
      const session = newSession({ personId, workspaceId, device: request.device, now: tx.now });
      await tx.global.insert(sessionTable, session.row);
      await publish(tx, workspaceCreated, { kind }, { subjectId: workspaceId });
      return ok(session.started);
    });
  }
}

function emptyBusiness(legalName: string) {
  const nothing = {
    street: null,
    city: null,
    postCode: null,
    region: null,
    taxId: null,
    localTaxNumber: null,
    payoutAccount: null,
  };
  return { legalName, isSmallBusiness: false, ...nothing };
}

function firstInvalid(request: SignUpRequest, email: string | undefined): string | undefined {
  if (!email) return 'email';
  if (!isName(request.name)) return 'name';
  if (!isName(request.workspaceName)) return 'workspaceName';
  if (!isCountryCode(request.country)) return 'country';
  if (!isCurrencyCode(request.currency)) return 'currency';
  if (!isLocale(request.locale)) return 'locale';
  return isTimeZone(request.timeZone) ? undefined : 'timeZone';
}

function isName(text: string): boolean {
  return text.trim().length > 0 && text.length <= 120;
}
