import { ok } from '@muster/kernel';
import { CurrentVisitor, toUnion, type Visitor } from '@muster/platform';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import type { Authenticate } from '../application/authenticate.ts';
import type { RevokeSession } from '../application/sessions.ts';
import type { SignIn } from '../application/sign-in.ts';
import type { StartedSession } from '../application/start-session.ts';
import type { SignUp, SignUpRefusal } from '../application/sign-up.ts';
import { kindFromApi } from './present.ts';

interface SignUpInput {
  readonly email: string;
  readonly password: string;
  readonly name: string;
  readonly workspaceName: string;
  readonly workspaceKind: string;
  readonly country: string;
  readonly timeZone: string;
  readonly currency?: string | null;
  readonly locale?: string | null;
}

/** The open door: signing up, in and out. */
@Resolver()
export class AccountResolver {
  constructor(
    private readonly signingUp: SignUp,
    private readonly signingIn: SignIn,
    private readonly authenticate: Authenticate,
    private readonly revoking: RevokeSession,
  ) {}

  @Mutation('signUp')
  async signUp(@CurrentVisitor() visitor: Visitor, @Args('input') input: SignUpInput) {
    const outcome = await this.signingUp.run({
      ...input,
      workspaceKind: kindFromApi(input.workspaceKind),
      currency: input.currency ?? 'EUR',
      locale: input.locale ?? 'en',
      device: visitor.device,
      address: visitor.address,
      traceId: visitor.traceId,
    });
    return toUnion(outcome.ok ? ok(await this.#enter(visitor, outcome.value)) : outcome, 'SignedIn', signUpSentences);
  }

  @Mutation('signIn')
  async signIn(@CurrentVisitor() visitor: Visitor, @Args('input') input: { email: string; password: string }) {
    const { device, address, traceId } = visitor;
    const outcome = await this.signingIn.run({ ...input, device, address, traceId });
    return toUnion(outcome.ok ? ok(await this.#enter(visitor, outcome.value)) : outcome, 'SignedIn', {
      WrongEmailOrPassword: () => 'This address and password do not belong together.',
      TooManyAttempts: ({ retryAfterSeconds }) => `Too many tries. Try again in ${retryAfterSeconds} seconds.`,
    });
  }

  @Mutation('signOut')
  async signOut(@CurrentVisitor() visitor: Visitor) {
    const { ctx } = visitor;
    if (ctx?.principal.kind === 'person') await this.revoking.run(ctx, ctx.principal.sessionId);
    visitor.setSession?.(null);
    return { at: new Date() };
  }

  async #enter(visitor: Visitor, { token, expiresAt }: StartedSession): Promise<{ viewer: { ctx: unknown } }> {
    visitor.setSession?.(token, expiresAt);
    return { viewer: { ctx: await this.authenticate.run({ cookie: token, traceId: visitor.traceId }) } };
  }
}

const signUpSentences: {
  [Kind in SignUpRefusal['kind']]: (refusal: Extract<SignUpRefusal, { kind: Kind }>) => string;
} = {
  EmailTaken: () => 'There is an account with this address. Sign in instead.',
  InvalidInput: ({ field }) => `This value for ${field} cannot be taken.`,
  TooManyAttempts: ({ retryAfterSeconds }) => `Too many tries from here. Try again in ${retryAfterSeconds} seconds.`,
  PasswordTooWeak: ({ why }) => {
    if (why.kind === 'PasswordTooShort') return `Use at least ${why.atLeast} characters; a sentence is fine.`;
    if (why.kind === 'PasswordTooLong') return `Use at most ${why.atMost} characters.`;
    return why.kind === 'PasswordIsEmail'
      ? 'Your address is no password.'
      : 'Everybody tries this password first. Take another.';
  },
};
