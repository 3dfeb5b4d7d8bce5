import type { RouteObject } from 'react-router';
import { RouteError } from './route-error.tsx';
import { ShellSkeleton } from './shell/shell-skeleton.tsx';

/** Every page is loaded when it is first opened. A page module exports its component by name. */
export const routes: RouteObject[] = [
  {
    ErrorBoundary: RouteError,
    HydrateFallback: () => null,
    children: [
      {
        path: '/sign-in',
        lazy: async () => ({ Component: (await import('../features/identity/pages/sign-in-page.tsx')).SignInPage }),
      },
      {
        path: '/sign-up',
        lazy: async () => ({ Component: (await import('../features/identity/pages/sign-up-page.tsx')).SignUpPage }),
      },
      {
        // Whoever only signs in need not wait for menus and the command palette.
        lazy: async () => ({ Component: (await import('./root.tsx')).Root }),
        HydrateFallback: ShellSkeleton,
        children: [
          {
            ErrorBoundary: RouteError,
            children: [...teamPages(), ...workPages(), ...moneyPages(), ...settingsPages(), ...otherPages()],
          },
        ],
      },
    ],
  },
];

function teamPages(): RouteObject[] {
  return [
    {
      path: '/teams',
      lazy: async () => ({ Component: (await import('../features/teams/pages/teams-page.tsx')).TeamsPage }),
    },
    {
      path: '/teams/new',
      lazy: async () => ({ Component: (await import('../features/teams/pages/new-team-page.tsx')).NewTeamPage }),
    },
    {
      path: '/teams/hiring',
      lazy: async () => ({ Component: (await import('../features/teams/pages/hiring-page.tsx')).HiringPage }),
    },
    {
      path: '/teams/:runId',
      lazy: async () => ({ Component: (await import('../features/teams/pages/run-page.tsx')).RunPage }),
    },
    {
      path: '/teams/plans/:blueprintId',
      lazy: async () => ({ Component: (await import('../features/teams/pages/blueprint-page.tsx')).BlueprintPage }),
    },
    {
      path: '/teams/runs/:runId',
      lazy: async () => ({ Component: (await import('../features/teams/pages/run-page.tsx')).RunPage }),
    },
    {
      path: '/teams/runs/:runId/proposals/:proposalId',
      lazy: async () => ({ Component: (await import('../features/teams/pages/proposal-page.tsx')).ProposalPage }),
    },
    {
      path: '/why/:receiptId',
      lazy: async () => ({ Component: (await import('../features/routing/pages/receipt-page.tsx')).ReceiptPage }),
    },
    {
      path: '/talent',
      lazy: async () => ({ Component: (await import('../features/talent/pages/talent-page.tsx')).TalentPage }),
    },
  ];
}

function workPages(): RouteObject[] {
  return [
    {
      path: '/offers',
      lazy: async () => ({ Component: (await import('../features/teams/pages/offers-page.tsx')).OffersPage }),
    },
    {
      path: '/offers/why-not',
      lazy: async () => ({ Component: (await import('../features/teams/pages/why-not-page.tsx')).WhyNotPage }),
    },
    {
      path: '/profile',
      lazy: async () => ({ Component: (await import('../features/talent/pages/profile-page.tsx')).ProfilePage }),
    },
    {
      path: '/work',
      lazy: async () => ({ Component: (await import('../features/teams/pages/my-work-page.tsx')).MyWorkPage }),
    },
    {
      path: '/work/:runId/:blockId',
      lazy: async () => ({ Component: (await import('../features/teams/pages/work-item-page.tsx')).WorkItemPage }),
    },
  ];
}

function moneyPages(): RouteObject[] {
  return [
    {
      path: '/invoices',
      lazy: async () => ({ Component: (await import('../features/invoicing/pages/invoices-page.tsx')).InvoicesPage }),
    },
    {
      path: '/invoices/:invoiceId',
      lazy: async () => ({ Component: (await import('../features/invoicing/pages/invoice-page.tsx')).InvoicePage }),
    },
    {
      path: '/contracts',
      lazy: async () => ({ Component: (await import('../features/contracts/pages/contracts-page.tsx')).ContractsPage }),
    },
    {
      path: '/money',
      lazy: async () => ({ Component: (await import('../features/ledger/pages/money-page.tsx')).MoneyPage }),
    },
  ];
}

function settingsPages(): RouteObject[] {
  return [
    {
      path: '/settings',
      lazy: async () => ({ Component: (await import('../features/identity/pages/settings-page.tsx')).SettingsPage }),
      children: [
        {
          index: true,
          lazy: async () => ({
            Component: (await import('../features/identity/pages/business-page.tsx')).BusinessPage,
          }),
        },
        {
          path: 'people',
          lazy: async () => ({ Component: (await import('../features/identity/pages/people-page.tsx')).PeoplePage }),
        },
        {
          path: 'sign-ins',
          lazy: async () => ({
            Component: (await import('../features/identity/pages/sessions-page.tsx')).SessionsPage,
          }),
        },
        {
          path: 'keys',
          lazy: async () => ({ Component: (await import('../features/identity/pages/keys-page.tsx')).KeysPage }),
        },
      ],
    },
  ];
}

function otherPages(): RouteObject[] {
  return [
    { path: '/', lazy: async () => ({ Component: (await import('./home/home-page.tsx')).HomePage }) },
    { path: '*', lazy: async () => ({ Component: (await import('./not-found-page.tsx')).NotFoundPage }) },
  ];
}
