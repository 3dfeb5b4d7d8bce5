import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import {
  IconBriefcase,
  IconFileInvoice,
  IconHome,
  IconInbox,
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
const settings: Destination = { to: '/settings', label: msg`Settings`, icon: IconSettings, key: 's' };

/** The front door of each kind of workspace: the same pages, another order. */
export function destinations(viewer: Viewer): readonly Destination[] {
  return viewer.workspace.kind === 'BUSINESS'
    ? [home, teams, talent, invoices, money, settings]
    : [home, offers, work, earnings, invoices, profile, settings];
}
