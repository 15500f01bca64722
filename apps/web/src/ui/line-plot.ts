import { axisFor, percentOn, type Axis } from './axis';
import type { Standing } from './standing';

export interface Measurement {
  /** Where it stands in time: any count that grows evenly, such as days. */
  x: number;
  /** Nothing where nothing was measured: the line is then broken. */
  value: number | null;
  valueText: string;
  standing: Standing;
}

export interface TargetPoint {
  x: number;
  /** Nothing where no target holds: the dotted line is then broken. */
  value: number | null;
}

/** The ends between which a value is thought to lie. */
export interface BandPoint {
  x: number;
  /** Nothing where no range was given: the band is then broken. */
  ends: { low: number; high: number } | null;
}

export interface TimeTick {
  x: number;
  label: string;
}

/** The narrowest drawing in which a label has room: every one, 460 px up, 860 px up, or none. */
export type LabelRoom = 'narrow' | 'middle' | 'wide' | 'none';

export interface Plotted extends Measurement {
  value: number;
  left: number;
  top: number;
  room: LabelRoom;
  isLast: boolean;
  /** The label stands over its point, not under it. */
  isOver: boolean;
  /** The side to which a label gives way where the line would run through it. */
  lean: 'left' | 'right' | undefined;
}

export interface Segment {
  x1: number;
  y1: number;
  x2: number;
  y2: number;
}

export interface LinePlot {
  axis: Axis;
  points: readonly Plotted[];
  line: readonly Segment[];
  target: readonly Segment[];
  /** Corners of each piece of the band, as `left top` in percents. */
  band: readonly string[];
  /** Heights of the words at the right edge, kept apart: the target's, and the last point's if it lies there. */
  ends: { target: number | undefined; last: number | undefined };
  ticks: readonly (TimeTick & { left: number; room: LabelRoom })[];
}

interface PlotInput {
  measured: readonly Measurement[];
  target: readonly TargetPoint[];
  band?: readonly BandPoint[] | undefined;
  ticks: readonly TimeTick[];
  axis?: Axis | undefined;
}

/** The room a label needs, in percent of the narrowest area of each drawing (about 200, 330 and 720 px). */
const sizes: readonly { name: LabelRoom; percent: number }[] = [
  { name: 'narrow', percent: 22 },
  { name: 'middle', percent: 14 },
  { name: 'wide', percent: 6 },
];

/** Two lines of words at the right edge touch when they are nearer than this (percent of the height). */
const lineHeight = 10;

/** Places everything of a line chart in percents of its area, so that one drawing is right at every width. */
export function linePlot({ measured, target, band = [], ticks, axis: given }: PlotInput): LinePlot {
  const values = [
    ...[...measured, ...target].map(({ value }) => value),
    ...band.flatMap(({ ends }) => (ends ? [ends.low, ends.high] : [])),
  ];
  const axis = given ?? axisFor(values.filter((value) => value !== null));
  const across = timeScale([...measured, ...target, ...band, ...ticks].map(({ x }) => x));
  const down = (value: number) => 100 - percentOn(axis, value);
  const levels = inTime(target).map(({ x, value }) =>
    value === null ? null : { left: across(x), top: down(value) },
  );
  const path = levels.filter((level) => level !== null);
  const places = inTime(measured).map((one) =>
    one.value === null ? null : { ...one, value: one.value, left: across(one.x), top: down(one.value) },
  );
  const known = places.filter((place) => place !== null);
  const rooms = labelRooms({ lefts: known.map(({ left }) => left), first: 'last' });
  return {
    axis,
    points: known.map((place, index) => ({
      ...place,
      room: rooms[index] ?? 'none',
      isLast: index === known.length - 1,
      ...labelSide({ place, path, before: neighbour(places, place, -1), after: neighbour(places, place, 1) }),
    })),
    line: joined(places),
    target: joined(levels),
    band: bandPieces(
      inTime(band).map(({ x, ends }) =>
        ends ? { left: across(x), low: down(ends.low), high: down(ends.high) } : null,
      ),
    ),
    ends: rightEnds(path.at(-1), known.at(-1)),
    ticks: placeTicks(ticks, across),
  };
}

interface Spot {
  left: number;
  top: number;
}

function inTime<Point extends { x: number }>(points: readonly Point[]): Point[] {
  return [...points].sort((a, b) => a.x - b.x);
}

/** Time across the area, with room at its left end for the first label. */
function timeScale(xs: readonly number[]): (x: number) => number {
  const from = Math.min(...xs);
  const time = { from, to: Math.max(from + 1, ...xs) };
  return (x) => 6 + 0.92 * percentOn(time, x);
}

/** Neighbours joined by a stroke; a place that is missing joins nothing, so a gap stays a gap. */
function joined(places: readonly (Spot | null)[]): Segment[] {
  return places.flatMap((place, index) => {
    const next = places[index + 1];
    return place && next ? [{ x1: place.left, y1: place.top, x2: next.left, y2: next.top }] : [];
  });
}

/** What lies between neighbours that both have a range. */
function bandPieces(places: readonly ({ left: number; low: number; high: number } | null)[]): string[] {
  return places.flatMap((place, index) => {
    const next = places[index + 1];
    if (!place || !next) return [];
    const corners = [
      [place.left, place.high],
      [next.left, next.high],
      [next.left, next.low],
      [place.left, place.low],
    ];
    return [corners.map(([left, top]) => `${left}% ${top}%`).join(', ')];
  });
}

interface Surroundings {
  place: Spot;
  path: readonly Spot[];
  before: Spot | undefined;
  after: Spot | undefined;
}

function neighbour(places: readonly (Spot | null)[], place: Spot, step: 1 | -1): Spot | undefined {
  return places[places.indexOf(place) + step] ?? undefined;
}

/**
 * On which side of its point a label stands, so that neither the line nor the target runs through it: over a peak,
 * under a valley, elsewhere away from the target, leaning away from a neighbour on its own side, else from the words
 * of the scale.
 */
function labelSide({ place, path, before, after }: Surroundings): Pick<Plotted, 'isOver' | 'lean'> {
  const isUnder = (spot: Spot | undefined) => spot !== undefined && spot.top > place.top;
  const isAbove = (spot: Spot | undefined) => spot !== undefined && spot.top < place.top;
  const isPeak = isUnder(before) && isUnder(after);
  const isValley = isAbove(before) && isAbove(after);
  const isOver = isPeak || (!isValley && targetLiesUnder(place, path));
  const isInTheWay = isOver ? isAbove : isUnder;
  const lean = isInTheWay(before) ? 'right' : isInTheWay(after) ? 'left' : undefined;
  return { isOver, lean: lean ?? (place.left < 12 ? 'right' : undefined) };
}

/** True as well where there is no target. */
function targetLiesUnder(place: Spot, path: readonly Spot[]): boolean {
  const next = path.findIndex(({ left }) => left >= place.left);
  const b = path[next];
  const a = path[next - 1] ?? b;
  if (!a || !b) return true;
  const part = b.left === a.left ? 0 : (place.left - a.left) / (b.left - a.left);
  return a.top + part * (b.top - a.top) > place.top;
}

/** Words at the right edge stand at the height of what they name, pushed apart where they would touch. */
function rightEnds(target: Spot | undefined, last: Spot | undefined): LinePlot['ends'] {
  if (!last || last.left < 90) return { target: target?.top, last: undefined };
  if (!target) return { target: undefined, last: last.top };
  const gap = lineHeight - Math.abs(target.top - last.top);
  const push = gap > 0 ? gap / 2 : 0;
  const isTargetOver = target.top <= last.top;
  return {
    target: target.top + (isTargetOver ? -push : push),
    last: last.top + (isTargetOver ? push : -push),
  };
}

/** The label that matters most always shows; then, from the left, as many as have room on both sides. */
function labelRooms({ lefts, first }: { lefts: readonly number[]; first: 'first' | 'last' }): LabelRoom[] {
  const order = lefts.map((left, index) => ({ left, index }));
  const last = order.at(-1);
  const ranked = first === 'last' && last ? [last, ...order.slice(0, -1)] : order;
  const rooms: LabelRoom[] = lefts.map(() => 'none');
  const shown: number[] = [];
  for (const { name, percent } of sizes) {
    for (const { left, index } of ranked) {
      if (rooms[index] !== 'none' || shown.some((other) => Math.abs(other - left) < percent)) continue;
      rooms[index] = name;
      shown.push(left);
    }
  }
  return rooms;
}

function placeTicks(ticks: readonly TimeTick[], across: (x: number) => number): LinePlot['ticks'] {
  const lefts = ticks.map(({ x }) => across(x));
  const rooms = labelRooms({ lefts, first: 'first' });
  return ticks.map((tick, index) => ({ ...tick, left: lefts[index] ?? 0, room: rooms[index] ?? 'none' }));
}
