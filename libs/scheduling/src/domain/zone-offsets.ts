import { err, ok, type Result } from '@muster/kernel';
import { Temporal } from 'temporal-polyfill';
import type { UnknownTimeZone } from './work-calendar.ts';

/** A stretch of time, in epoch milliseconds, in which a zone keeps one distance to UTC. */
export interface OffsetSpan {
  readonly from: number;
  readonly until: number;
  readonly offsetMs: number;
}
/** The spans of one zone from a first instant on, found only as far as somebody asks. */
export interface ZoneOffsets {
  span(index: number): OffsetSpan;
}
/** Zones already opened, so that forty seats in nine zones ask the zone database nine times. All share one first instant. */
export type OpenedZones = Map<string, ZoneOffsets>;

export function openZone(zone: string, fromMs: number, opened: OpenedZones): Result<ZoneOffsets, UnknownTimeZone> {
  const known = opened.get(zone);
  if (known) return ok(known);
  if (!isZoneName(zone)) return err({ kind: 'UnknownTimeZone', zone });
  const offsets = offsetsFrom(Temporal.Instant.fromEpochMilliseconds(fromMs).toZonedDateTimeISO(zone));
  opened.set(zone, offsets);
  return ok(offsets);
}

function isZoneName(zone: string): boolean {
  if (!/^[A-Za-z]/.test(zone)) return false;
  try {
    Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(zone);
    return true;
  } catch (problem) {
    if (problem instanceof RangeError) return false;
    throw problem;
  }
}

function offsetsFrom(first: Temporal.ZonedDateTime): ZoneOffsets {
  const spans: OffsetSpan[] = [];
  let start: Temporal.ZonedDateTime | undefined = first;
  const extend = (): OffsetSpan | undefined => {
    if (!start) return undefined;
    const next: Temporal.ZonedDateTime | undefined = start.getTimeZoneTransition('next') ?? undefined;
    const span = {
      from: start.epochMilliseconds,
      until: next ? next.epochMilliseconds : Number.POSITIVE_INFINITY,
      offsetMs: start.offsetNanoseconds / 1e6,
    };
    spans.push(span);
    start = next;
    return span;
  };
  return {
    span(index) {
      while (spans.length <= index && extend()) continue;
      return spans[index] ?? spans.at(-1)!;
    },
  };
}
