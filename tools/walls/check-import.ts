import { posix } from 'node:path';
import { PACKAGE_WALLS, PURE_PACKAGES, ROOMS, SHARED_SCRIPTS, UNITS, type Room, type Unit } from './walls.ts';

export interface Import {
  /** Path of the importing file from the project root, with forward slashes. */
  readonly from: string;
  /** As written: `./money.ts`, `@muster/kernel`, `zod`. */
  readonly specifier: string;
  /** `import type` and `export type`, which leave nothing behind at run time. */
  readonly typeOnly: boolean;
}

interface Place {
  readonly path: string;
  readonly name: string;
  readonly unit: Unit;
  readonly room: Room | undefined;
  readonly test: boolean;
}

const ADAPTERS: readonly Room[] = ['graphql', 'jobs', 'tools'];

/** @returns what is wrong and what to do instead, or undefined when the import stands. */
export function checkImport({ from, specifier, typeOnly }: Import): string | undefined {
  const place = placeOf(from);
  if (!place) return undefined;
  if (specifier.startsWith('.')) return checkRelative(place, specifier, typeOnly);
  if (specifier.startsWith('@muster/')) return checkDoor(place, specifier);
  return checkPackage(place, specifier);
}

/** Where a file stands: its unit and room. Undefined outside apps, libs and tools. */
export function placeOf(path: string): Place | undefined {
  const [top, name, ...rest] = path.split('/');
  const unit = name === undefined ? undefined : UNITS[name];
  if (!unit || name === undefined || unit.folder !== `${top}/${name}`) return undefined;
  return { path, name, unit, room: roomOf(unit, rest), test: isTest(path) };
}

/** Where a relative import leads, from the project root; `?raw` and the like are dropped. */
export function resolveRelative(from: string, specifier: string): string {
  return posix.join(posix.dirname(from), specifier.replace(/\?.*$/, ''));
}

/** Files that only run under a test runner. */
export function isTest(path: string): boolean {
  return /\.test\.[cm]?tsx?$/.test(path) || /^apps\/[^/]+\/test\//.test(path) || path.startsWith('apps/e2e/');
}

function roomOf(unit: Unit, [src, ...inside]: readonly string[]): Room | undefined {
  if (unit.rooms === 'free' || src !== 'src') return undefined;
  const [first = '', ...deeper] = inside;
  if (deeper.length > 0 && first in ROOMS) return first as Room;
  if (deeper.length === 0 && first === 'index.ts') return 'door';
  if (deeper.length === 0 && first.endsWith('.module.ts')) return 'module';
  return unit.rooms === 'domain' ? 'domain' : undefined;
}

function checkRelative(place: Place, specifier: string, typeOnly: boolean): string | undefined {
  const path = resolveRelative(place.path, specifier);
  const target = placeOf(path);
  const bare = specifier.replace(/\?.*$/, '');
  if (!/\.[a-z0-9]+$/.test(bare))
    return `"${specifier}" has no file ending. Write the whole name of the file, such as "${bare}.ts".`;
  if (!target) return undefined;
  if (target.name !== place.name) return checkForeignPath(place, target, path);
  if (place.name === 'web') return checkFeature(place.path, path);
  return checkRoom(place, target, typeOnly);
}

function checkForeignPath(place: Place, target: Place, path: string): string | undefined {
  const importers: readonly string[] = SHARED_SCRIPTS.importers;
  if (path.startsWith(SHARED_SCRIPTS.folder) && importers.includes(place.name)) return undefined;
  // A style sheet cannot be exported by a door.
  if (place.name === 'web' && target.name === 'ui' && path.endsWith('.css')) return undefined;
  if (!target.unit.folder.startsWith('libs/')) {
    return `${place.unit.folder} reaches into ${target.unit.folder}. Nobody imports an app or a tool: move what both need into a lib.`;
  }
  return `${place.unit.folder} reaches past the door of ${target.name}. Import "@muster/${target.name}" and export what you need there.`;
}

function checkFeature(from: string, to: string): string | undefined {
  const [source, target] = [from, to].map((path) =>
    /^apps\/web\/src\/(app|features|shared)\/(?:([^/]+)\/)?/.exec(path),
  );
  if (!source || !target) return undefined;
  if (source[1] === 'app' || target[1] === 'shared') return undefined;
  if (source[1] === target[1] && source[2] === target[2]) return undefined;
  if (source[1] === 'shared')
    return `shared/ may not know ${target[1]}/. Pass it in as a prop, or move this file to where it is used.`;
  if (target[1] === 'app') return `A feature may not know the app around it. Move what both need to shared/.`;
  return `The feature ${source[2]} may not import the feature ${target[2]}. Compose both in a route of app/, or move the common part to shared/.`;
}

function checkRoom(place: Place, target: Place, typeOnly: boolean): string | undefined {
  const { room } = place;
  if (!room || !target.room) return undefined;
  if (place.test && room !== 'domain') return undefined;
  const wall = ROOMS[room];
  const open = wall.own.includes(target.room) || (typeOnly && wall.ownTypes.includes(target.room));
  if (!open) return `${room}/ may not import ${target.room}/${typeOnly ? ', not even a type' : ''}. ${wall.instead}`;
  if (!ADAPTERS.includes(room) || target.room !== 'persistence') return undefined;
  if (typeOnly || target.path.endsWith('.queries.ts')) return undefined;
  return `${room}/ may import only *.queries.ts of persistence/. Writes go through a use case in application/.`;
}

function checkDoor(place: Place, specifier: string): string | undefined {
  const [, to = '', ...deep] = specifier.split('/');
  const target = UNITS[to];
  if (!target?.folder.startsWith('libs/'))
    return `There is no lib "${specifier}". The doors stand in tools/walls/walls.ts.`;
  if (deep.length > 0)
    return `"${specifier}" reaches past the door. Import "@muster/${to}" and export what you need there.`;
  if (to === place.name)
    return place.test ? undefined : `A lib does not use its own door. Import the file by its relative path.`;
  if (place.test && to === 'testing') return undefined;
  if (!place.unit.doors.includes(to)) return closedDoor(place, to);
  return place.test && place.room !== 'domain' ? undefined : checkDoorFromRoom(place, to);
}

function closedDoor(place: Place, to: string): string {
  if (to === 'testing')
    return `Only tests and tools import "@muster/testing". Move this to a *.test.ts file or to libs/testing.`;
  const no = `${place.name} may not import "@muster/${to}".`;
  if (reaches(to, place.name))
    return `${no} ${to} stands above it: announce an event through the outbox and let ${to} listen.`;
  const doors = place.unit.doors.map((door) => `@muster/${door}`).join(', ') || 'nothing';
  return `${no} Its open doors are ${doors}: ask one of these, or move this file to the context that knows both.`;
}

function checkDoorFromRoom({ name, room }: Place, to: string): string | undefined {
  if (!room) return undefined;
  const wall = ROOMS[room];
  const open = {
    kernel: to === 'kernel',
    'kernel+platform': to === 'kernel' || to === 'platform',
    'no-schema': to !== 'schema',
    all: true,
  }[wall.doors];
  return open ? undefined : `${room}/ of ${name} may not import "@muster/${to}". ${wall.instead}`;
}

function checkPackage(place: Place, specifier: string): string | undefined {
  if (place.test) return undefined;
  const pure = place.room === 'domain' || place.room === 'data' || place.unit.type === 'kernel';
  if (pure && !PURE_PACKAGES[place.name]?.includes(specifier)) {
    return `${place.room ?? place.name} is pure and may not import "${specifier}". ${ROOMS.domain.instead}`;
  }
  const wall = PACKAGE_WALLS.find(({ packages }) => packages.test(specifier));
  if (!wall || wall.allowed.some((allowed) => allowed.test(place.path))) return undefined;
  return `"${specifier}" may not be imported here. ${wall.instead}`;
}

function reaches(from: string, to: string): boolean {
  const doors = UNITS[from]?.doors ?? [];
  return doors.includes(to) || doors.some((door) => reaches(door, to));
}
