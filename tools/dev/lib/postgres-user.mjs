import { execFileSync } from 'node:child_process';
import { accessSync, constants, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { Problem } from './problem.mjs';

/** Linux's and macOS's user without rights; only used where no user can be added. */
const NOBODY = { uid: 65_534, gid: 65_534 };

/**
 * PostgreSQL refuses to run as root, so root starts it as the user `postgres`, made when missing.
 * @returns {{ uid?: number, gid?: number }} empty for everybody but root
 */
export function postgresUser() {
  if (process.getuid?.() !== 0) return {};
  const existing = idsOf('postgres');
  if (existing) return existing;
  attempt('groupadd', ['--system', 'postgres']);
  attempt('useradd', ['--system', '--gid', 'postgres', '--no-create-home', '--shell', '/usr/sbin/nologin', 'postgres']);
  return idsOf('postgres') ?? NOBODY;
}

/**
 * How to start a program of PostgreSQL as that user. A clone inside a private folder (root's home, a `mktemp -d`) cannot be
 * entered by it; Linux then lets the program keep the one right to look into such folders.
 * @returns {{ command: string, args: string[], ids: { uid?: number, gid?: number } }}
 */
export function asPostgresUser(program, args, { user, paths }) {
  if (user.uid === undefined || paths.every((path) => canEnter(path, user)))
    return { command: program, args, ids: user };
  if (process.platform !== 'linux' || !canKeepRights(user, program)) {
    throw new Problem(
      `PostgreSQL may not run as root, and the user it runs as instead may not enter ${closedFolder(paths, user)}.`,
      'Clone Muster to a folder that others may enter (for example /opt/muster), or start it as an ordinary user.',
    );
  }
  return { command: 'setpriv', args: [...keepRights(user), program, ...args], ids: {} };
}

function keepRights({ uid, gid }) {
  const rights = '+dac_read_search,+dac_override';
  return [
    `--reuid=${uid}`,
    `--regid=${gid}`,
    '--clear-groups',
    '--securebits=+no_setuid_fixup',
    `--inh-caps=${rights}`,
    `--ambient-caps=${rights}`,
  ];
}

function canKeepRights(user, program) {
  return attempt('setpriv', [...keepRights(user), program, '--version']) !== undefined;
}

function canEnter(path, user) {
  return closedFolder([path], user) === undefined;
}

function closedFolder(paths, { uid, gid }) {
  for (const path of paths) {
    for (let folder = dirname(path); folder !== dirname(folder); folder = dirname(folder)) {
      const { mode, uid: owner, gid: group } = statSync(folder);
      const bit = owner === uid ? 0o100 : group === gid ? 0o010 : 0o001;
      if ((mode & bit) === 0) return folder;
    }
  }
  return undefined;
}

function idsOf(name) {
  const uid = attempt('id', ['-u', name]);
  const gid = attempt('id', ['-g', name]);
  return uid && gid ? { uid: Number(uid), gid: Number(gid) } : undefined;
}

function attempt(command, args) {
  try {
    return execFileSync(command, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();
  } catch {
    return undefined;
  }
}

/** npm may unpack programs without the right to run them, and a read-only folder must not be touched without need. */
export function canRun(path) {
  try {
    accessSync(path, constants.X_OK);
    return (statSync(path).mode & 0o005) === 0o005;
  } catch {
    return false;
  }
}
