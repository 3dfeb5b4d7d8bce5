import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { GqlExecutionContext } from '@nestjs/graphql';
import { GraphQLError } from 'graphql';
import type { Context } from '../context/context.ts';

/** What the HTTP and WebSocket doors find out before any resolver runs. */
export interface Visitor {
  /** Null: nobody is signed in. */
  readonly ctx: Context | null;
  readonly traceId: string;
  /** For rate limits. */
  readonly address: string;
  /** Browser and system, as the client says. */
  readonly device: string;
  /** Sets or clears the session cookie; absent on WebSockets. */
  readonly setSession?: (token: string | null, expiresAt?: Date) => void;
  /** Loaders of this request, by name: one database call for many fields. */
  readonly loaders: Map<string, unknown>;
}

/** The signed-in caller. The access directive has turned everybody else away before. */
export const Ctx = createParamDecorator((_data: unknown, execution: ExecutionContext): Context => {
  const { ctx } = visitorOf(execution);
  if (!ctx) throw new GraphQLError('Sign in first.', { extensions: { code: 'UNAUTHENTICATED' } });
  return ctx;
});

/** Whoever calls, signed in or not: for the few open fields. */
export const CurrentVisitor = createParamDecorator((_data: unknown, execution: ExecutionContext) =>
  visitorOf(execution),
);

function visitorOf(execution: ExecutionContext): Visitor {
  return GqlExecutionContext.create(execution).getContext<{ visitor: Visitor }>().visitor;
}

/** One loader per request and name. */
export function loader<T>(visitor: Visitor, name: string, make: () => T): T {
  const found = visitor.loaders.get(name);
  if (found !== undefined) return found as T;
  const made = make();
  visitor.loaders.set(name, made);
  return made;
}
