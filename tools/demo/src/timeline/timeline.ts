import type { Run, RunBlock, RunSeat, SeatHolder } from '../api/shapes.ts';
import { midnightsIn, nightsIn, scale, stretched, type Scale, type Stretch } from './scale.ts';
import { element, picture, text, tip, type Attributes } from './svg.ts';

const WIDTH = 1280;
const LEFT = 250;
const RIGHT = 24;
const TOP = 112;
const ROW = 54;
const BAR = 16;
const COLOURS = {
  paper: '#fbfaf7',
  ink: '#1f2937',
  soft: '#6b7280',
  line: '#d6d3cb',
  night: '#2b3a67',
  plan: '#4b5563',
  person: '#0f766e',
  agent: '#7c3aed',
  review: '#f59e0b',
  left: '#b5432c',
} as const;

export interface TimelineFacts {
  readonly title: string;
  /** As it was at the launch. */
  readonly planned: Run;
  readonly played: Run;
  /** The owner's zone, for the days at the top. */
  readonly timeZone: string;
}

/**
 * One row for each seat that makes something: the plan as outlines, what happened as filled bars. The plan takes days and the play
 * a minute, so the play is drawn stretched over the same width. Dark bands are nights where the holder of the seat lives.
 */
export function timeline({ title, planned, played, timeZone }: TimelineFacts): string {
  const plan = stretchOf(planned.blocks, 'plannedStart', 'plannedFinish') ?? whole(planned);
  const play = stretchOf(played.blocks, 'startedAt', 'acceptedAt') ?? plan;
  const axis = scale(plan.from, plan.to, { left: LEFT, width: WIDTH - LEFT - RIGHT });
  const seats = played.seats.filter(({ id }) => played.blocks.some(({ seatId }) => seatId === id));
  const height = TOP + seats.length * ROW + 30;
  const rows = seats.flatMap((seat, index) => row(seat, { top: TOP + index * ROW, axis, plan, play, planned, played }));
  const pace = Math.round((plan.to - plan.from) / Math.max(play.to - play.from, 1));
  return picture({ width: WIDTH, height, title: `${title}: plan and play` }, [
    element('rect', { width: WIDTH, height, fill: COLOURS.paper }),
    text(24, 36, title, { size: 20, weight: 600, fill: COLOURS.ink }),
    ...legend(pace),
    ...days(axis, { timeZone, height }),
    ...rows,
  ]);
}

interface RowFacts {
  readonly top: number;
  readonly axis: Scale;
  readonly plan: Stretch;
  readonly play: Stretch;
  readonly planned: Run;
  readonly played: Run;
}

function row(seat: RunSeat, { top, axis, plan, play, planned, played }: RowFacts): string[] {
  const holder = seat.holder ?? seat.pastHolders.at(-1);
  const own = ({ seatId }: RunBlock): boolean => seatId === seat.id;
  const colour = holder?.kind === 'AGENT' ? COLOURS.agent : COLOURS.person;
  const onPlan = (at: number): number => axis.x(stretched(at, play, plan));
  return [
    ...(holder ? nights(holder, { top, axis }) : []),
    element('line', { x1: 24, x2: WIDTH - RIGHT, y1: top + ROW, y2: top + ROW, stroke: COLOURS.line }),
    text(24, top + 23, seat.title, { size: 13, weight: 600, fill: COLOURS.ink }),
    text(24, top + 40, holder ? holderText(holder) : 'nobody', { size: 12, fill: COLOURS.soft }),
    ...planned.blocks.filter(own).flatMap((block) => outline(block, axis, top + 8)),
    ...played.blocks.filter(own).flatMap((block) => filled(block, onPlan, { top: top + 29, colour })),
    ...changes(seat, onPlan, top + 29),
  ];
}

function nights({ timeZone }: SeatHolder, { top, axis }: { top: number; axis: Scale }): string[] {
  return nightsIn(timeZone, axis).map(({ from, to }) =>
    element('rect', {
      ...{ x: axis.x(from), y: top, width: axis.x(to) - axis.x(from), height: ROW },
      ...{ fill: COLOURS.night, 'fill-opacity': 0.12 },
    }),
  );
}

function outline({ title, plannedStart, plannedFinish }: RunBlock, axis: Scale, top: number): string[] {
  if (!plannedStart || !plannedFinish) return [];
  const x = axis.x(Date.parse(plannedStart));
  const width = Math.max(axis.x(Date.parse(plannedFinish)) - x, 3);
  const box = { x, y: top, width, height: BAR, rx: 3, fill: 'none', stroke: COLOURS.plan, 'stroke-dasharray': '4 2' };
  return [element('rect', box, [tip(`planned: ${title}`)])];
}

function filled(
  block: RunBlock,
  onPlan: (at: number) => number,
  { top, colour }: { top: number; colour: string },
): string[] {
  const { title, startedAt, deliveredAt, acceptedAt, packets } = block;
  if (!startedAt) return [];
  const start = Date.parse(startedAt);
  const delivered = Date.parse(deliveredAt ?? acceptedAt ?? startedAt);
  const accepted = Date.parse(acceptedAt ?? deliveredAt ?? startedAt);
  const bar = ([from, to]: readonly [number, number], fill: string, says: string): string =>
    element(
      'rect',
      { x: onPlan(from), y: top, width: Math.max(onPlan(to) - onPlan(from), 2), height: BAR, rx: 3, fill },
      [tip(`${says}: ${title}`)],
    );
  const refused = packets.filter(({ state }) => state === 'REFUSED');
  return [
    bar([start, delivered], colour, 'worked on'),
    bar([delivered, accepted], COLOURS.review, 'in review'),
    ...refused.map(({ answeredAt, deliveredAt: at }) => cross(onPlan(Date.parse(answeredAt ?? at)), top)),
  ];
}

/** Where a holder left the seat to the next one. */
function changes({ holder, pastHolders }: RunSeat, onPlan: (at: number) => number, top: number): string[] {
  if (!holder || pastHolders.length === 0) return [];
  const x = onPlan(Date.parse(holder.since));
  const says = `${pastHolders.map(({ name }) => name).join(', ')} left; ${holder.name} goes on`;
  return [
    element('path', { d: `M${x} ${top - 4}V${top + BAR + 4}`, stroke: COLOURS.left, 'stroke-width': 2 }, [tip(says)]),
    element('circle', { cx: x, cy: top - 4, r: 4, fill: COLOURS.left }, [tip(says)]),
  ];
}

function cross(x: number, top: number): string {
  const d = `M${x - 4} ${top + 4}l8 8m0 -8l-8 8`;
  return element('path', { d, stroke: COLOURS.paper, 'stroke-width': 2.5, fill: 'none' }, [tip('refused here')]);
}

function days(axis: Scale, { timeZone, height }: { timeZone: string; height: number }): string[] {
  const name = new Intl.DateTimeFormat('en-GB', { timeZone, weekday: 'short', day: 'numeric', month: 'short' });
  const marks = [axis.from, ...midnightsIn(timeZone, axis)];
  return marks.flatMap((at, index) => {
    const x = axis.x(at);
    const isCrowded = index === 0 && marks[1] !== undefined && axis.x(marks[1]) - x < 70;
    return [
      element('line', { x1: x, x2: x, y1: TOP - 14, y2: height - 24, stroke: COLOURS.line }),
      ...(isCrowded ? [] : [text(x + 4, TOP - 6, name.format(at), { size: 11, fill: COLOURS.soft })]),
    ];
  });
}

function legend(pace: number): string[] {
  const items: [Attributes, string][] = [
    [{ fill: 'none', stroke: COLOURS.plan, 'stroke-dasharray': '4 2' }, 'planned at the launch'],
    [{ fill: COLOURS.person }, 'a person at work'],
    [{ fill: COLOURS.agent }, 'an agent at work'],
    [{ fill: COLOURS.review }, 'in review'],
    [{ fill: COLOURS.night, 'fill-opacity': 0.12 }, 'night where the holder lives'],
  ];
  const boxes = items.flatMap(([look, says], index) => [
    element('rect', { x: 24 + index * 190, y: 54, width: 16, height: 12, rx: 2, ...look }),
    text(46 + index * 190, 64, says, { size: 12, fill: COLOURS.soft }),
  ]);
  const says = `The play took seconds and the plan takes days: one second of play is drawn as ${spanText(pace)} of plan.`;
  return [
    ...boxes,
    text(24, 86, `${says} × refused hand-off, ● seat changed hands.`, { size: 12, fill: COLOURS.soft }),
  ];
}

function spanText(seconds: number): string {
  return seconds < 120 ? `${seconds} seconds` : `${Math.round(seconds / 60)} minutes`;
}

function holderText({ name, timeZone, kind }: SeatHolder): string {
  return `${name}, ${kind === 'AGENT' ? 'agent' : (timeZone.split('/').at(-1) ?? timeZone).replaceAll('_', ' ')}`;
}

function stretchOf(
  blocks: readonly RunBlock[],
  first: 'plannedStart' | 'startedAt',
  last: 'plannedFinish' | 'acceptedAt',
): Stretch | undefined {
  const from = blocks.flatMap((block) => (block[first] ? [Date.parse(block[first])] : []));
  const to = blocks.flatMap((block) => (block[last] ? [Date.parse(block[last])] : []));
  return from.length > 0 && to.length > 0 ? { from: Math.min(...from), to: Math.max(...to) } : undefined;
}

function whole({ startedAt, finishAt }: Run): Stretch {
  const from = Date.parse(startedAt);
  return { from, to: finishAt ? Date.parse(finishAt) : from + 86_400_000 };
}
