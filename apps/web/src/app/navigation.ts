import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import {
  IconBriefcase,
  IconFileInvoice,
  IconFileText,
  IconHome,
  IconInbox,
  IconKey,
  IconSettings,
  IconUserCircle,
  IconUsers,
  IconUserSearch,
  IconWallet,
  type Icon,
} from '@tabler/icons-react';
import type { Viewer } from '../shared/viewer/viewer.ts';

export interface Destination {
  readonly to: string;
  readonly label: MessageDescriptor;
  readonly icon: Icon;
  /** Pressed after `g`. */
  readonly key: string;
}

const home: Destination = { to: '/', label: msg`Home`, icon: IconHome, key: 'h' };
const teams: Destination = { to: '/teams', label: msg`Teams`, icon: IconUsers, key: 't' };
const talent: Destination = { to: '/talent', label: msg`Talent`, icon: IconUserSearch, key: 'p' };
const offers: Destination = { to: '/offers', label: msg`Offers`, icon: IconInbox, key: 'o' };
const work: Destination = { to: '/work', label: msg`My work`, icon: IconBriefcase, key: 'w' };
const invoices: Destination = { to: '/invoices', label: msg`Invoices`, icon: IconFileInvoice, key: 'i' };
const money: Destination = { to: '/money', label: msg`Money`, icon: IconWallet, key: 'm' };
const earnings: Destination = { ...money, label: msg`Earnings` };
const profile: Destination = { to: '/profile', label: msg`Profile`, icon: IconUserCircle, key: 'f' };
const contracts: Destination = { to: '/contracts', label: msg`Contracts`, icon: IconFileText, key: 'c' };
const agents: Destination = { to: '/settings/keys', label: msg`Agent keys`, icon: IconKey, key: 'a' };
const settings: Destination = { to: '/settings', label: msg`Settings`, icon: IconSettings, key: 's' };

/** The front door of each kind of workspace: the same pages, another order. */
export function destinations(viewer: Viewer): readonly Destination[] {
  switch (viewer.workspace.kind) {
    case 'BUSINESS':
      return [home, teams, talent, invoices, contracts, money, settings];
    case 'AGENT_OPERATOR':
      return [home, offers, work, earnings, invoices, contracts, profile, agents, settings];
    default:
      return [home, offers, work, earnings, invoices, contracts, profile, settings];
  }
}

/** Whether the address has to be just this one, because another place lies below it. */
export function isExact(to: string, places: readonly Destination[]): boolean {
  return to === '/' || places.some((other) => other.to.startsWith(`${to}/`));
}
