import { ok, type CycleFound, type Result } from '@muster/kernel';
import { compareText, drawGraph, type Drawing } from './plan-graph.ts';
import type { PlanBlock, PlanInput, PlanLink, PlanSeat } from './plan.ts';
import { openTimetable, type Timetable } from './timetable.ts';
import type { UnknownTimeZone, WorkCalendar } from './work-calendar.ts';
import type { OpenedZones } from './zone-offsets.ts';

/**
 * What a plan can take over from the one before it: the order that follows from its links while blocks and links are the same ones, and
 * the working time of every calendar that did not change. Nothing here depends on what happened, so a plan is the same with it and without.
 */
export class KnownTeam {
  #drawing: Drawing | undefined;
  #blocks: readonly PlanBlock[] = [];
  #links: readonly PlanLink[] = [];
  #from: number | undefined;
  #calendars: ReadonlyMap<string, OpenCalendar> = new Map();

  drawingOf({ blocks, links }: PlanInput): Result<Drawing, CycleFound> {
    if (this.#drawing && sameIds(blocks, this.#blocks) && sameLinks(links, this.#links)) return ok(this.#drawing);
    const drawing = drawGraph(blocks, links);
    if (!drawing.ok) return drawing;
    this.#drawing = drawing.value;
    this.#blocks = blocks;
    this.#links = links;
    return drawing;
  }

  /** By seat, in order of the seats' ids; each begins with the first instant given. */
  timetablesOf(seats: readonly PlanSeat[], from: number): Result<ReadonlyMap<string, Timetable>, UnknownTimeZone> {
    const zones: OpenedZones = new Map();
    const before = from === this.#from ? this.#calendars : undefined;
    const calendars = new Map<string, OpenCalendar>();
    const timetables = new Map<string, Timetable>();
    for (const { id, calendar } of [...seats].sort((left, right) => compareText(left.id, right.id))) {
      const known = before?.get(id);
      const isKnown = known !== undefined && sameCalendar(known.calendar, calendar);
      const timetable = isKnown ? ok(known.timetable) : openTimetable(calendar, from, zones);
      if (!timetable.ok) return timetable;
      calendars.set(id, { calendar, timetable: timetable.value });
      timetables.set(id, timetable.value);
    }
    this.#from = from;
    this.#calendars = calendars;
    return ok(timetables);
  }
}

interface OpenCalendar {
  readonly calendar: WorkCalendar;
  readonly timetable: Timetable;
}

function sameIds(blocks: readonly PlanBlock[], known: readonly PlanBlock[]): boolean {
  return blocks.length === known.length && blocks.every(({ id }, k) => id === known[k]!.id);
}

function sameLinks(links: readonly PlanLink[], known: readonly PlanLink[]): boolean {
  if (links === known) return true;
  return (
    links.length === known.length &&
    links.every(({ from, to, kind }, k) => from === known[k]!.from && to === known[k]!.to && kind === known[k]!.kind)
  );
}

function sameCalendar(calendar: WorkCalendar, known: WorkCalendar): boolean {
  return calendar === known || JSON.stringify(calendar) === JSON.stringify(known);
}
